const LIGATURES: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss' };

const BARRED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/** Text with ligatures in two letters: "cæsar" as "caesar". Capitals become lower case. */
export function spellOutLigatures(text: string): string {
  return text.replaceAll(/[æœß]/giu, (letter) => LIGATURES[letter.toLowerCase()] ?? letter);
}

/** Text with the letters that Unicode does not decompose as plain ones: "łódź" as "lódź". Capitals become lower case. */
export function dropBars(text: string): string {
  return text.replaceAll(/[øłđðþħ]|ı/giu, (letter) => BARRED[letter.toLowerCase()] ?? letter);
}
