import { describe, expect, it } from 'vitest';
import { readClaim } from '../../../src/text/debate/read-claim.ts';

describe('readClaim', () => {
  it.each([
    ['What speaks against the view that zoos should close?', 'contra', 'zoos should close'],
    ['arguments against nuclear power', 'contra', 'nuclear power'],
    ['What objections are there to animal testing?', 'contra', 'animal testing'],
    ['Why would somebody disagree that homework helps?', 'contra', 'homework helps'],
    ['What can be said in favour of summer time?', 'pro', 'summer time'],
    ['What is the case for a four-day week?', 'pro', 'a four-day week'],
    ['Is it bad that music is free?', 'both', 'music is free'],
    ['Do you agree that zoos should close?', 'both', 'zoos should close'],
    ['What are the pros and cons of zoos?', 'both', 'zoos'],
    ['Is social media good or bad for society?', 'both', 'Is social media for society'],
    ['Should zoos close?', 'both', 'Should zoos close'],
    ['Homework is beneficial', 'both', 'Homework is beneficial'],
    ['Was spricht gegen ein Tempolimit?', 'contra', 'ein Tempolimit'],
    ['Welche Argumente sprechen für die Todesstrafe?', 'pro', 'Todesstrafe'],
    ['Stimmt es, dass Zoos gut sind?', 'both', 'Zoos gut sind'],
    ['Qu’est-ce qui plaide contre les zoos ?', 'contra', 'zoos'],
    ['Quels sont les avantages et inconvénients des devoirs ?', 'both', 'devoirs'],
    ['Faut-il interdire les zoos ?', 'both', 'Faut-il interdire les zoos'],
  ])('reads what is wanted, and on which claim: %s', (text, side, claim) => {
    expect(readClaim(text)).toEqual({ side, text: claim });
  });

  it.each([
    ['Why should children not inherit wealth?', 'Why should children inherit wealth'],
    ['Warum sollte man kein Fleisch essen?', 'Warum sollte man Fleisch essen'],
    ['Pourquoi ne faut-il pas manger de viande ?', 'Pourquoi faut il manger de viande'],
  ])('takes a denied proposal for its opposite: %s', (text, claim) => {
    expect(readClaim(text)).toEqual({ side: 'contra', text: claim });
  });

  it.each([
    'Who decides on upgrades?',
    'Is there a central server?',
    'what is the price of oil',
    'in what year did the war end',
    'price of oil in 1974',
    'What problem did the captain have?',
    'Why must the seal be broken?',
    'What are the advantages of the new engine?',
    'Name a division of Toyota that is known for luxury',
    'Tell me the year in which it was built',
    'List the reasons that are given for the fire',
    'Nenne den Mann, der gewählt wurde',
    'Donne le nom de celui qui est élu',
    'Was sind die Nachteile von Hausaufgaben?',
    'Quels sont les avantages des devoirs ?',
    'Wer hat den Turm gebaut?',
    'Où est le serveur ?',
    '?',
  ])('is no claim: %s', (text) => {
    expect(readClaim(text)).toBeNull();
  });
});
