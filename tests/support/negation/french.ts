import type { NegationCase } from './negation-case.ts';

/** Sentences of La Boétie, Pascal, La Rochefoucauld, Rousseau, Montaigne, Voltaire and Hugo, and how they are misquoted. */
export const FRENCH: readonly NegationCase[] = [
  {
    text: 'L’homme est né libre, et partout il est dans les fers.',
    turned: ['L’homme n’est pas né libre, et partout il est dans les fers.'],
    harmless: ['L’homme naît libre, et partout il est dans les fers.'],
  },
  {
    text: 'Soyez résolus de ne servir plus, et vous voilà libres. Je ne veux pas que vous le poussiez ou l’ébranliez, mais seulement ne le soutenez plus.',
    turned: [
      'Soyez résolus de servir plus',
      'Soyez résolus de servir plus, et vous voilà libres.',
      'Soyez résolus de ne servir pas, et vous voilà libres.',
      'Je veux que vous le poussiez ou l’ébranliez, mais seulement ne le soutenez plus.',
      'Je ne veux pas que vous le poussiez ou l’ébranliez, mais seulement soutenez-le plus.',
      'Je ne veux pas que vous le poussiez ou l’ébranliez, mais seulement ne le soutenez jamais.',
    ],
    harmless: [
      'Soyez résolus à ne servir plus, et vous voilà libres.',
      'Soyez resolus de ne plus servir, et vous voila libres.',
      'Je ne veux point que vous le poussiez ou l’ébranliez, mais seulement ne le soutenez plus.',
      'Je ne veux pas que vous le poussiez ou que vous l’ébranliez, mais ne le soutenez plus.',
    ],
  },
  {
    text: 'Le cœur a ses raisons, que la raison ne connaît point : on le sait en mille choses. Il n’y a rien de si conforme à la raison que ce désaveu de la raison.',
    turned: [
      'Le cœur a ses raisons, que la raison connaît : on le sait en mille choses.',
      'Le cœur n’a ses raisons, que la raison ne connaît point',
      'Le cœur a ses raisons, que la raison méconnaît toujours : on ne le sait en mille choses',
      'Il n’y a personne de si conforme à la raison que ce désaveu de la raison.',
      'Il y a de si conforme à la raison que ce désaveu de la raison, rien de plus.',
    ],
    harmless: [
      'Le coeur a ses raisons que la raison ne connaît pas : on le sait en mille choses.',
      'Le cœur a ses raisons, que la raison ne connoît point : on le sait en mille choses.',
      'Il n’est rien de si conforme à la raison que ce désaveu de la raison.',
    ],
  },
  {
    text: 'On n’est jamais si heureux ni si malheureux qu’on s’imagine. Nous n’avons pas assez de force pour suivre toute notre raison, et personne ne consent à le dire sans honte.',
    turned: [
      'On est toujours si heureux ni si malheureux qu’on s’imagine.',
      'On n’est jamais si malheureux ni si malheureux qu’on s’imagine.',
      'Nous avons assez de force pour suivre toute notre raison',
      'et chacun consent à le dire sans honte',
      'et personne ne consent à le dire avec honte',
      'On n’est jamais si heureux et si malheureux qu’on s’imagine.',
    ],
    harmless: [
      'On n’est jamais ni si heureux ni si malheureux qu’on se l’imagine.',
      'On n’est jamais aussi heureux ni aussi malheureux qu’on s’imagine.',
      'Nous n’avons pas assez de forces pour suivre toute notre raison, et personne ne consent a le dire sans honte.',
    ],
  },
  {
    text: 'L’homme est né libre, et partout il est dans les fers. Tel se croit le maître des autres, qui ne laisse pas d’être plus esclave qu’eux. Renoncer à sa liberté, c’est renoncer à sa qualité d’homme. Il n’y a nul dédommagement possible pour quiconque renonce à tout.',
    turned: [
      'Il y a un dédommagement possible pour quiconque renonce à tout.',
      'Il n’y a nul dédommagement impossible pour quiconque renonce à tout.',
      'Tel se croit le maître des autres, qui laisse d’être plus esclave qu’eux.',
      'L’homme n’est pas né libre, et partout il est dans les fers.',
      'L’homme est né libre, et nulle part il est dans les fers.',
      'pour quiconque ne renonce à rien. Il n’y a nul dédommagement possible',
    ],
    harmless: [
      'L’homme est né libre et partout il est dans des fers.',
      'Il n’y a nul dédommagement possible, pour quiconque renonce à tout',
      'Tel se croit maître des autres, qui ne laisse pas d’être plus esclave qu’eux.',
      'Renoncer à sa liberté, c’est renoncer à sa qualité d’homme. Il n’y a nul dedommagement possible pour qui renonce à tout.',
    ],
  },
  {
    text: 'Il craignait qu’une personne ne vînt avant qu’il ne fût prêt, et d’un pas lent il gagna la porte. Elle était plus belle qu’il ne l’avait cru, inutile de mentir, et il n’osait la regarder.',
    turned: [
      'Elle était moins belle qu’il ne l’avait cru, inutile de mentir, et il n’osait la regarder.',
      'utile de mentir, et il n’osait la regarder. Elle était plus belle qu’il ne l’avait cru',
      'Elle était plus belle qu’il ne l’avait cru, inutile de mentir, et il osait la regarder.',
      'Elle n’était plus belle qu’il ne l’avait cru, inutile de mentir',
      'et sans un pas lent il gagna la porte. Elle était plus belle',
    ],
    harmless: [
      'Il craignait qu’une personne vînt avant qu’il ne fût prêt, et d’un pas lent il gagna la porte.',
      'Il craignait qu’une personne ne vint avant qu’il fut prêt, et d’un pas lent il gagna la porte.',
      'Elle était plus belle qu’il l’avait cru, inutile de mentir, et il n’osait la regarder',
      'Il craignait qu’une personne ne vînt avant qu’il ne fût prêt, et il gagna la porte d’un pas lent.',
      'Elle était plus belle qu’il l’avait cru, inutile de mentir',
    ],
  },
  {
    text: 'Il n’y a que les petits hommes qui redoutent les petits écrits, et aucun homme n’est mécontent de sa personne.',
    turned: [
      'Il n’y a que les grands hommes qui redoutent les petits écrits',
      'Il y a les petits hommes qui redoutent les petits écrits',
      'aucun homme n’est content de sa personne, les petits hommes qui redoutent les petits écrits',
    ],
    harmless: [
      'Il n’y a que les petits hommes, qui redoutent les petits ecrits',
      'qui redoutent les petits écrits, et aucun homme n’est mécontent de sa propre personne',
    ],
  },
  {
    text: 'Elle n’aimait ni le bruit ni la foule, et n’avait plus guère d’amis ; pourtant elle n’était pas injuste.',
    turned: [
      'Elle aimait le bruit et la foule, et n’avait plus guère d’amis',
      'Elle n’aimait que le bruit et la foule, et n’avait plus guère d’amis',
      'et n’avait plus guère d’amis ; pourtant elle n’était pas juste',
    ],
    harmless: [
      'Elle n’aimait ni la foule ni le bruit, et n’avait plus guère d’amis',
      'Elle n’aimait ni le bruit, ni la foule, et n’avait guère plus d’amis',
    ],
  },
];
