import { stemmer } from '@orama/stemmers/french';
import { readIrregularForms } from '../irregular-forms.ts';

/** The base form is as it is stemmed, folded. */
const bases = readIrregularForms(`
  acquerir acquis acquise acquit acquiert acquierent; apercevoir apercu apercut apercoit; appartenir appartient appartiennent appartint appartenu;
  apprendre appris apprise apprit apprend apprennent; atteindre atteint atteints atteinte atteignit; boire bu bue but boit boivent buvait;
  comprendre compris comprise comprises comprit comprend comprennent; conclure conclu conclut conclue;
  conduire conduit conduite conduisit conduisent conduction; connaitre connu connue connus connut connait connaissent connaissait;
  construire construit construite construits construites construisit construisent construisait construction constructions; contenir contient contiennent contenu contint;
  convaincre convaincu convainquit; courir court couru courut courent; couvrir couvert couverte couvre couvrit; craindre craint craignait craignit;
  croire croit cru crut croyait croient croyaient; cuire cuit cuite; decouvrir decouvert decouverte decouvrit decouvre decouvrent;
  decrire decrit decrite decrivit decrivent; defendre defendu defendit defend; descendre descendu descendit descend descendent;
  detruire detruit detruite detruits detruisit detruisent destruction; devenir devient deviennent devint devenu devenue devinrent;
  disparaitre disparu disparut disparait disparue; ecrire ecrit ecrite ecrits ecrites ecrivit ecrivent ecrivait; elire elu elue elus elut election elections;
  entendre entendu entendit entend; eteindre eteint eteignit; interdire interdit interdite interdits; introduire introduit introduite introduisit introduction;
  joindre joint jointe joignit; lire lu lue lut lit lisent lisait; maintenir maintient maintenu maintint;
  mettre mis mise mises mit met mettent mettait; mourir mort morte morts mortes mourut meurt meurent mourait; naitre ne nee nes naquit naissent nait naquirent naissance naissances;
  obtenir obtient obtiennent obtenu obtenue obtint; offrir offert offerte offrit offre; ouvrir ouvert ouverte ouvrit ouvre ouvrent;
  paraitre paru parut parait; partir part parti partit partent; peindre peint peinte peignit; perdre perdu perdue perdit perd perdent perte pertes; permettre permis permise permit permet permettent;
  plaire plait plut; poursuivre poursuivi poursuivit poursuit; prendre pris prise prises prit prend prennent prenait prenaient prirent;
  produire produit produite produits produisit produisent production productions; promettre promis promit promet; recevoir recu recue recus recut recoit recoivent recevait;
  reconnaitre reconnu reconnue reconnut reconnait; rendre rendu rendue rendit rend rendent; repondre repondu repondit repond repondent;
  resoudre resolu resolut resout; rire ri rit; savoir sait savait su sut savent; sentir senti sentit sent; servir servi servit sert servent;
  sortir sorti sortit sort sortent; souffrir souffert souffrit souffre; soumettre soumis soumise soumit; suivre suivi suivie suivit suit suivent;
  surprendre surpris surprit; tenir tient tiennent tenu tenue tint tenait; traduire traduit traduite traduisit traduction traductions; transmettre transmis transmet transmit;
  vaincre vaincu vaincue vainquit; vendre vendu vendue vendit vend vendent; venir vient viennent venu venue venus vint venait vinrent; vivre vecu vecut vit vivent vivait;
  voir vu vue vus voit voient voyait virent; payer paie paies paient paiement; envoyer envoie envoient envoi; employer emploie emploient emploi;
  oeil yeux; jeu jeux; lieu lieux; feu feux; dieu dieux; aimer aime aiment aimait; ciel cieux; beau bel belle beaux belles; nouveau nouvel nouvelle nouveaux nouvelles;
  vieux vieil vieille vieilles; long longue longues; blanc blanche blanches; bon bonne bonnes meilleur meilleure`);

/** The form in which a folded French word is stemmed: "prit" as "prendre", "fondée" and "fondées" as "fondé". */
function regulariseWord(word: string): string {
  const base = bases.get(word) ?? (word.endsWith('s') ? bases.get(word.slice(0, -1)) : undefined);
  return base ?? word.replace(/(?<=.{2})ees?$/u, 'e');
}

/**
 * Endings that Snowball leaves: of the third person plural ("fondent", but not "moment"), of what is made of short verbs
 * ("fondation", "fondateur"), and of adjectives ("actif" and "active").
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{4})(?<![aeiou]m)ent$/u, ''],
  [/(?<=.{3})at(?:ion|eur|ric)?$/u, ''],
  [/(?<=.{2})if$/u, 'iv'],
  [/(?<=.{3})i$/u, ''],
];

/** The stem of a folded French word: Snowball's of its regular form, without the endings that folding hides from it. */
export function stemWord(word: string): string {
  return ENDINGS.reduce((stem, [ending, by]) => stem.replace(ending, by), stemmer(regulariseWord(word)));
}
