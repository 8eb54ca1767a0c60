import { readNumberForms } from '../read-number-forms.ts';

/** English numbers. A single Roman letter may be anything. */
export const NUMBER_FORMS = readNumberForms(`
  0 zero; 1 one; 2 two ii; 3 three iii; 4 four iv; 5 five; 6 six vi; 7 seven vii; 8 eight viii; 9 nine ix;
  10 ten; 11 eleven xi; 12 twelve xii; 13 thirteen xiii; 14 fourteen xiv; 15 fifteen xv; 16 sixteen xvi;
  17 seventeen xvii; 18 eighteen xviii; 19 nineteen xix; 20 twenty xx; 30 thirty; 40 forty; 50 fifty;
  60 sixty; 70 seventy; 80 eighty; 90 ninety; first 1st; second 2nd ii; third 3rd iii; fourth 4th iv;
  fifth 5th; sixth 6th vi; seventh 7th vii; eighth 8th viii; ninth 9th ix; tenth 10th; eleventh 11th xi;
  twelfth 12th xii; thirteenth 13th xiii; fourteenth 14th xiv; fifteenth 15th xv; sixteenth 16th xvi;
  seventeenth 17th xvii; eighteenth 18th xviii; nineteenth 19th xix; twentieth 20th xx`);
