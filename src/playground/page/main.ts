import { openPage } from './page.ts';
import { takeEvent } from './take-event.ts';

await openPage(takeEvent);
