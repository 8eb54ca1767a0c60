import { readShorthand } from '../read-shorthand.ts';

/** German, also as it is spoken. */
export const SHORTHAND = readShorthand(`
  nich ned: nicht; nix: nichts; is: ist; isses: ist es; ne: eine; nen: einen; nem: einem; ner: einer; gibts: gibt es;
  gabs: gab es; wars: war es; hats: hat es; hatts: hatte es; gehts: geht es; gings: ging es; wirds: wird es; kanns: kann es;
  wies: wie es; warums: warum es; obs: ob es; aufm: auf dem; mitm: mit dem; ausm: aus dem; hab: habe; hatt: hatte;
  wurd: wurde; vllt vlt: vielleicht; iwie: irgendwie; iwo: irgendwo; iwas: irgendetwas; iwer: irgendwer; eig: eigentlich;
  zb: zum Beispiel; od: oder; u: und; grad: gerade; jmd: jemand; jmdm: jemandem; bzgl: bezüglich; wat: was; dat: das;
  wg: wegen; versteh: verstehe; warn: waren`);
