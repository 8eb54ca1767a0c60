import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/import/decode-text.ts';
import { encode } from '../support/encode.ts';

const POLISH =
  'Młynarz mówił, że żadna gęś nie przejdzie przez łąkę, zanim źrebak skończy pić. Nikt mu nie wierzył, więc poszedł spać.';
const CZECH =
  'Mlynář říkal, že žádná husa nepřejde přes louku, dokud hříbě nedopije vodu. Nikdo mu nevěřil, a tak šel spát.';
const HUNGARIAN =
  'A molnár azt mondta, hogy egy lúd sem megy át a réten, amíg a csikó iszik. Senki sem hitt neki, ezért elment aludni, és őrizte a gyűrűt.';
const RUSSIAN =
  'Мельник говорил, что ни один гусь не перейдёт через луг, пока жеребёнок пьёт. Никто ему не верил, и он ушёл спать.';
const UKRAINIAN =
  'Мельник казав, що жодна гуска не перейде через луку, поки лоша п’є воду. Ніхто йому не вірив, і він пішов їсти.';
const GREEK =
  'Ο μυλωνάς έλεγε ότι καμία χήνα δεν θα περάσει το λιβάδι πριν πιει το πουλάρι. Κανείς δεν τον πίστευε και πήγε για ύπνο.';
const TURKISH =
  'Değirmenci, tay suyunu içmeden hiçbir kazın çayırı geçmeyeceğini söyledi. Kimse ona inanmadı, o da uyumaya gitti.';
const HEBREW = 'הטוחן אמר ששום אווז לא יעבור את האחו לפני שהסייח ישתה. איש לא האמין לו והוא הלך לישון.';
const ARABIC = 'قال الطحان إن الإوزة لن تعبر المرج قبل أن يشرب المهر. لم يصدقه أحد فذهب إلى النوم في بيته.';
const LITHUANIAN =
  'Malūnininkas sakė, kad nė viena žąsis nepereis pievos, kol kumeliukas gers. Niekas juo netikėjo, todėl jis nuėjo miegoti į šiltą lovą.';
const THAI = 'คนโม่แป้งบอกว่าไม่มีห่านตัวใดจะข้ามทุ่งหญ้าก่อนที่ลูกม้าจะดื่มน้ำเสร็จ ไม่มีใครเชื่อเขา เขาจึงไปนอน';
const FRENCH =
  'Le meunier disait qu’aucune oie ne passerait le pré avant que le poulain eût bu. Personne ne le croyait, et il alla se coucher à l’étage, déçu.';
const GERMAN =
  'Der Müller sagte, keine Gans gehe über die Wiese, bevor das Füllen getrunken hätte. Niemand glaubte ihm, und er ließ es dabei.';
const ICELANDIC =
  'Malarinn sagði að engin gæs færi yfir engið áður en folaldið hefði drukkið. Enginn trúði honum og hann fór að sofa í þögn.';
const JAPANESE =
  '粉屋は、子馬が水を飲み終わるまで、ガチョウは一羽も草原を渡らないと言った。誰も信じなかったので、彼は寝た。';
const CHINESE =
  '磨坊主说，在小马喝完水之前，没有一只鹅会穿过草地。没有人相信他，所以他去睡觉了。这是一个很长的故事。';
const TRADITIONAL =
  '磨坊主說，在小馬喝完水之前，沒有一隻鵝會穿過草地。沒有人相信他，所以他去睡覺了。這是一個很長的故事。';
const KOREAN =
  '방앗간 주인은 망아지가 물을 다 마시기 전에는 거위가 풀밭을 건너지 않을 것이라고 말했다. 아무도 믿지 않았다.';

test.each([
  ['iso-8859-2', POLISH],
  ['windows-1250', POLISH],
  ['iso-8859-2', CZECH],
  ['windows-1250', CZECH],
  ['iso-8859-2', HUNGARIAN],
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
  ['iso-8859-5', RUSSIAN],
  ['windows-1251', UKRAINIAN],
  ['iso-8859-7', GREEK],
  ['windows-1254', TURKISH],
  ['windows-1255', HEBREW],
  ['windows-1256', ARABIC],
  ['windows-1257', LITHUANIAN],
  ['windows-874', THAI],
  ['windows-1252', FRENCH],
  ['windows-1252', GERMAN],
  ['windows-1252', ICELANDIC],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['gb18030', CHINESE],
  ['big5', TRADITIONAL],
  ['euc-kr', KOREAN],
  ['utf-16le', JAPANESE],
])('reads undeclared %s: %s', (encoding, text) => {
  const bytes = encoding === 'utf-16le' ? Buffer.from(text, 'utf16le') : encode(text, encoding);
  expect(decodeText('x', bytes, null).text).toBe(text);
});

test('names the encoding that it found', async () => {
  const bytes = await readFile(new URL('files/latin2.txt', import.meta.url));
  const { text, encoding, remarks } = decodeText('latin2.txt', bytes, null);
  expect(text).toMatch(
    /^Żółte gęsi szły źle przez łąkę\. Młynarz milczał, bo wiedział, że zboże jest wilgotne\./,
  );
  expect(encoding).toBe('iso-8859-2');
  expect(remarks.map(({ english }) => english)).toEqual([
    'The file is not UTF-8; it was read as iso-8859-2, because its letters then form words. Check a passage.',
  ]);
});

test('reads foreign words in a long text', () => {
  const text = `${'The miller stood by the water and nobody asked him about it. '.repeat(200)}Boötes, être, Ærø, mañana.`;
  expect(decodeText('x', encode(text, 'windows-1252'), null).text).toBe(text);
});

/** Bytes in which old Macs and DOS have these letters. */
const MAC = new Map(
  Array.from('àâäçéèêëîïôöùûüß').map((letter, at) => [
    letter,
    '\x88\x89\x8a\x8d\x8e\x8f\x90\x91\x94\x95\x99\x9a\x9d\x9e\x9f\xa7'.charAt(at),
  ]),
);
const DOS = new Map(
  Array.from('àâäçéèêëîïôöùûüß').map((letter, at) => [
    letter,
    '\x85\x83\x84\x87\x82\x8a\x88\x89\x8c\x8b\x93\x94\x97\x96\x81\xe1'.charAt(at),
  ]),
);

test.each([
  ['of old Macs', MAC, FRENCH],
  ['of old Macs', MAC, GERMAN],
  ['of DOS', DOS, FRENCH],
  ['of DOS', DOS, GERMAN],
])('refuses an encoding %s that it cannot read', (_, table, text) => {
  const bytes = Buffer.from(
    text.replaceAll('’', "'").replaceAll(/[^\x00-\x7f]/g, (letter) => table.get(letter) ?? letter),
    'latin1',
  );
  expect(() => decodeText('x', bytes, null)).toThrow('The encoding of "x" is unclear.');
});
