import type { MeasureWords } from '../measure-words.ts';
import { wordSet } from '../word-set.ts';

/** German. */
export const MEASURES: MeasureWords = {
  asked: {
    length: wordSet(`
      lang weit hoch tief breit dick lange hohe tiefe breite entfernung dicke strecke durchmesser radius abstand`),
    area: wordSet('flache'),
    volume: wordSet('volumen'),
    weight: wordSet('schwer gewicht wiegt wiegen wog wogen masse'),
    time: wordSet('lange lang weit dauer zeitraum zeitspanne zeit dauert dauerte'),
    age: wordSet('alt alter'),
    speed: wordSet('schnell geschwindigkeit tempo'),
    temperature: wordSet('warm kalt heiss temperatur'),
    frequency: wordSet('oft haufig haufigkeit'),
  },
  units: {
    length: wordSet(`
      meile meilen kilometer kilometern km meter metern m zentimeter zentimetern cm millimeter millimetern mm nm fuss zoll
      elle ellen klafter faden rute ruten schritt schritte schritten`),
    area: wordSet(`
      hektar ha morgen quadratkilometer quadratkilometern quadratmeter quadratmetern quadratmeile quadratmeilen ar
      tagwerk`),
    volume: wordSet('liter litern kubikmeter kubikmetern scheffel fass fasser fassern eimer'),
    weight: wordSet('tonne tonnen pfund kilogramm kilo kilos kg gramm g zentner lot unze unzen'),
    time: wordSet(`
      sekunde sekunden h minute minuten stunde stunden tag tage tagen nacht nachte nachten woche wochen monat monate monaten
      jahr jahre jahren jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderten winter sommer generation
      generationen`),
    speed: wordSet('stundenkilometer stundenkilometern kmh mph knoten'),
    temperature: wordSet('grad celsius'),
    frequency: wordSet('mal male'),
  },
  whole: {
    time: wordSet('lebenslang immer ewig'),
    frequency: wordSet(`
      einmal zweimal dreimal viermal taglich wochentlich monatlich jahrlich stundlich jeden jede jedes immer nie niemals
      selten stets pro alle`),
  },
  square: wordSet(''),
  cubic: wordSet(''),
  between: wordSet(
    'und ein eine einen einem einer halb halbe halben halbes bis oder viertel gute knapp ganze volle',
  ),
  vague: wordSet(
    'ein eine einen einem einer mehrere mehreren einige einigen viele vielen halb halbe halben paar',
  ),
  bounds: wordSet('seit bis ab von zwischen vor nach'),
  aged: wordSet('alter'),
};
