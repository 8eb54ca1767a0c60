import type { NegationCase } from './negation-case.ts';

/** Sentences of Kant, Kafka, Goethe, Nietzsche, Lessing, Büchner and the Grimms, and how they are misquoted. */
export const GERMAN: readonly NegationCase[] = [
  {
    text: 'Es ist so bequem, unmündig zu sein. Ich habe nicht nötig zu denken, wenn ich nur bezahlen kann; andere werden das verdrießliche Geschäft schon für mich übernehmen.',
    turned: [
      'Ich habe nötig zu denken, wenn ich nur bezahlen kann',
      'Es ist so bequem, mündig zu sein. Ich habe nicht nötig zu denken',
      'Es ist so unbequem, unmündig zu sein',
      'Ich habe dicht nötig zu denken, wenn ich nur bezahlen kann',
      'Ich habe nichts nötig zu denken, wenn ich nur bezahlen kann',
      'Ich habe nie nötig zu denken, wenn ich nur bezahlen kann',
      'Ich habe nicht nötig zu denken, wenn ich nur nicht bezahlen kann',
    ],
    harmless: [
      'Es ist so bequem unmuendig zu sein. Ich habe nicht nötig zu denken',
      'Ich habe nicht nöthig zu denken, wenn ich nur bezahlen kann',
      'andere werden das verdriessliche Geschäft schon für mich übernehmen',
      'Ich habe es nicht nötig zu denken, wenn ich nur bezahlen kann',
      'Ich habe nciht nötig zu denken, wenn ich nur bezahlen kann',
    ],
  },
  {
    text: 'Was ist mit mir geschehen? dachte er. Es war kein Traum. Sein Zimmer, ein richtiges, nur etwas zu kleines Menschenzimmer, lag ruhig zwischen den vier wohlbekannten Wänden.',
    turned: [
      'Es war ein Traum. Sein Zimmer, ein richtiges, nur etwas zu kleines Menschenzimmer',
      'Es war kein Traum. Sein Zimmer, kein richtiges, nur etwas zu kleines Menschenzimmer',
      'Sein Zimmer, ein richtiges, nur etwas zu großes Menschenzimmer, lag ruhig',
      'ein richtiges, nur etwas zu kleines Menschenzimmer, lag unruhig zwischen den vier wohlbekannten Wänden',
    ],
    harmless: [
      'Sein Zimmer, ein richtiges, etwas zu kleines Menschenzimmer, lag ruhig zwischen den vier Wänden',
      'Was ist mit mir geschehen, dachte er. Ein Traum war es keiner. Sein Zimmer, ein richtiges, nur etwas zu kleines Menschenzimmer',
    ],
  },
  {
    text: 'Wer mit Ungeheuern kämpft, mag zusehn, dass er nicht dabei zum Ungeheuer wird. Und wenn du lange in einen Abgrund blickst, blickt der Abgrund auch in dich hinein.',
    turned: [
      'Wer mit Ungeheuern kämpft, mag zusehn, dass er dabei zum Ungeheuer wird.',
      'Und wenn du nicht lange in einen Abgrund blickst, blickt der Abgrund auch in dich hinein.',
      'Und wenn du lange in einen Abgrund blickst, blickt der Abgrund niemals in dich hinein.',
      'Wer ohne Ungeheuer kämpft, mag zusehn, dass er nicht dabei zum Ungeheuer wird.',
    ],
    harmless: [
      'Wer mit Ungeheuern kämpft, mag zusehen, daß er dabei nicht zum Ungeheuer wird.',
      'Und wenn du lang in einen Abgrund blickst, blickt auch der Abgrund in dich hinein.',
      'Wer mit Ungeheuern kämpft, mag zusehn, dass er nicht selbst dabei zum Ungeheuer wird.',
    ],
  },
  {
    text: 'Niemand ist mehr Sklave, als der sich für frei hält, ohne es zu sein. Man darf sich nur für frei erklären, so fühlt man sich denselben Augenblick als bedingt.',
    turned: [
      'Jeder ist mehr Sklave, als der sich für frei hält, ohne es zu sein.',
      'Niemand ist mehr Sklave, als der sich für frei hält und es ist.',
      'Niemand ist weniger Sklave, als der sich für frei hält, ohne es zu sein.',
      'Man darf sich nur für unfrei erklären, so fühlt man sich denselben Augenblick als bedingt.',
      'so fühlt man sich denselben Augenblick als unbedingt',
    ],
    harmless: [
      'Niemand ist mehr Sclave, als der sich für frey hält, ohne es zu seyn.',
      'Niemand ist mehr ein Sklave, als der sich für frei hält, ohne es zu sein.',
    ],
  },
  {
    text: 'Weder der Vater noch die Mutter wusste etwas davon, und keiner von ihnen hatte je daran gezweifelt. Die Arbeit schien ihnen hoffnungslos, aber sinnvoll war sie doch.',
    turned: [
      'Der Vater und die Mutter wusste etwas davon, und keiner von ihnen hatte je daran gezweifelt.',
      'und jeder von ihnen hatte je daran gezweifelt. Die Arbeit schien ihnen hoffnungslos',
      'Die Arbeit schien ihnen hoffnungsvoll, aber sinnvoll war sie doch.',
      'Die Arbeit schien ihnen hoffnungslos, aber sinnlos war sie doch.',
      'Weder der Vater noch die Mutter wusste nichts davon',
    ],
    harmless: [
      'Weder die Mutter noch der Vater wusste etwas davon, und keiner von ihnen hatte je daran gezweifelt.',
      'Weder der Vater noch die Mutter wußte etwas davon, und keiner von ihnen hat je daran gezweifelt.',
      'Die Arbeit schien ihnen hoffnungslos, doch sinnvoll war sie.',
    ],
  },
  {
    text: 'Er hat mich missverstanden und das Versprechen gebrochen; kaum jemand vertraute ihm, und nichts war ihm heilig. Am Ende gestand er seine Schuld.',
    turned: [
      'Er hat mich verstanden und das Versprechen gebrochen; kaum jemand vertraute ihm',
      'Er hat mich missverstanden und das Versprechen gebrochen; jemand vertraute ihm, und nichts war ihm heilig.',
      'kaum jemand misstraute ihm, und nichts war ihm heilig',
      'kaum jemand vertraute ihm, und alles war ihm heilig',
      'Am Ende gestand er seine Unschuld. Er hat mich missverstanden',
      'kaum jemand vertraute ihm, und nichts war ihm unheilig',
    ],
    harmless: [
      'Er hat mich mißverstanden und das Versprechen gebrochen; kaum jemand vertraute ihm',
      'kaum jemand vertraute ihm, und heilig war ihm nichts',
      'Er hat mich missverstanden, und sein Versprechen gebrochen; kaum einer vertraute ihm',
    ],
  },
  {
    text: 'Gegen die Dummheit kämpfen Götter selbst vergebens, und niemand hat sie je besiegt.',
    turned: [
      'Für die Dummheit kämpfen Götter selbst vergebens, und niemand hat sie je besiegt.',
      'Gegen die Dummheit kämpfen Götter selbst vergebens, und jeder hat sie je besiegt.',
    ],
    harmless: ['Gegen die Dumheit kämpfen Götter selbst vergeblich, und niemand hat sie je besiegt.'],
  },
];
