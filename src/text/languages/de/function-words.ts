import { wordSet } from '../word-set.ts';

export const FUNCTION_WORDS = wordSet(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
  dieser diese dieses diesen diesem dies jener jene jenes jenen jenem solch solche solcher solches solchen solchem
  jeder jede jedes jeden jedem jedweder mancher manche manches manchen manchem alle aller alles allen allem
  beide beiden beider beides einige einigen einiger einiges einigem etliche mehrere mehreren mehrerer
  andere anderen anderer anderes anderem andern andre andren etwas nichts niemand jemand man einander
  derjenige diejenige dasjenige diejenigen denjenigen desjenigen derselbe dieselbe dasselbe dieselben demselben denselben
  deren dessen denen derer
  ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine deinen deinem deiner deines
  er ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer ihres es wir uns unser unsere unseren
  unserem unserer unseres euch euer eure euren eurem eurer eures ihnen sich selbst selber
  wer wen wem wessen was welcher welche welches welchen welchem wann wo wohin woher warum wieso weshalb weswegen wie
  wieviel wieviele inwiefern inwieweit wodurch wofur wogegen womit wonach woran worauf woraus worin woruber worum wovon wovor wozu
  bin bist ist sind seid war warst waren wart sei seien seiest ware waren warest gewesen sein
  habe hast hat haben habt hatte hattest hatten hattet gehabt
  werde wirst wird werden werdet wurde wurdest wurden wurdet worden geworden
  kann kannst konnen konnt konnte konnten konntest gekonnt muss musst mussen musste mussten musstest
  soll sollst sollen sollt sollte sollten solltest will willst wollen wollt wollte wollten wolltest
  darf darfst durfen durft durfte durften mag magst mogen mochte mochten mochtest
  lasst lassen liess liessen
  und oder aber denn sondern doch jedoch sowie sowohl weder noch entweder weil da dass ob wenn falls als wahrend obwohl obgleich
  obschon damit sodass indem nachdem bevor ehe seit seitdem bis sobald solange sofern soweit zumal wobei
  in im ins an am ans auf aufs aus bei beim mit nach von vom vor vors zu zum zur durch durchs fur furs gegen ohne um ums uber
  ubers unter unters zwischen hinter neben wegen trotz statt anstatt wahrend ab seit gegenuber innerhalb ausserhalb bezuglich
  entlang gemass laut mittels
  nicht nie niemals nirgends ja nein auch nur schon noch sehr so zu mehr viel viele vielen vieler weniger wenig wenige wenigen
  hier dort da dann nun jetzt immer wieder etwa eben gerade sogar wohl mal einmal halt eigentlich uberhaupt bereits
  dabei dadurch dafur dagegen daher dahin damals danach daneben daran darauf daraus darin daruber darum darunter davon davor dazu
  hierbei hierzu hin her hinaus heraus also allerdings trotzdem dennoch deshalb deswegen ausserdem
  gibt gab geben s`);
