/** French antonyms that reverse a sentence, folded. */
export const ANTONYMS =
  'accepter refuser, accord desaccord, acquerir perdre, admettre nier, affirmer nier, agreable penible, aider nuire, ' +
  'aimer hair, aimer detester, allie ennemi, ami ennemi, amour haine, ancien nouveau, apparaitre disparaitre, ' +
  'approuver condamner, approuver blamer, arriver partir, attaquer defendre, augmenter diminuer, autoriser interdire, ' +
  'avancer reculer, avantage inconvenient, avec sans, avare genereux, beaucoup peu, beau laid, beaute laideur, ' +
  'benir maudire, benediction malediction, bien mal, bienfait mefait, bon mauvais, bon mechant, bonheur malheur, ' +
  'bonte mechancete, bruit silence, certain douteux, certitude doute, chaud froid, ciel enfer, clair obscur, ' +
  'commencer finir, commencer cesser, commencement fin, commander obeir, concorde discorde, confiance defiance, ' +
  'confiance mefiance, connaitre ignorer, conserver detruire, construire detruire, content mecontent, continuer cesser, ' +
  'courage lachete, courageux lache, court long, creer detruire, croire douter, croitre decroitre, debut fin, ' +
  'defaite victoire, dehors dedans, dernier premier, descendre monter, desespoir espoir, desesperer esperer, ' +
  'dessous dessus, devant derriere, difficile facile, discret bavard, doux dur, doux amer, droit tort, egal inegal, ' +
  'egalite inegalite, eloigner approcher, enfer paradis, ensemble seul, entrer sortir, esclavage liberte, esclave libre, ' +
  'est ouest, etroit large, exclure inclure, faible fort, faiblesse force, fausse vraie, faux vrai, faux juste, ' +
  'ferme ouvert, fermer ouvrir, fidele infidele, fou sage, folie sagesse, gagner perdre, gain perte, gai triste, ' +
  'grand petit, gros mince, guerre paix, hair aimer, haut bas, heureux malheureux, honneur honte, honte gloire, ' +
  'hiver ete, ignorance savoir, interdire permettre, interdit permis, innocent coupable, innocence culpabilite, ' +
  'jeune vieux, jeunesse vieillesse, joie tristesse, joie douleur, joie peine, joyeux triste, jour nuit, juste injuste, ' +
  'lent rapide, leger lourd, liberer asservir, liberer opprimer, liberte servitude, liberte contrainte, libre captif, loin pres, ' +
  'louange blame, louer blamer, lumiere tenebres, lumiere ombre, maitre esclave, malade sain, maladie sante, ' +
  'mariage divorce, maximum minimum, meilleur pire, mensonge verite, mentir vrai, mieux pis, moins plus, mort vie, ' +
  'mort vivant, mourir vivre, mourir naitre, mourut naquit, naissance mort, noir blanc, nuire servir, obeir desobeir, ' +
  'obeir resister, obeissance resistance, orgueil humilite, oublier souvenir, oubli souvenir, oui non, paresseux travailleur, ' +
  'partir rester, partout nulle, pauvre riche, pauvrete richesse, pitie cruaute, plaisir douleur, plaisir peine, plein vide, ' +
  'plusieurs aucun, possible impossible, pour contre, profit perte, profond superficiel, progres declin, proteger menacer, ' +
  'prudent temeraire, public prive, punir recompenser, punition recompense, pur impur, raison tort, raison folie, ' +
  'rapprocher eloigner, reussir echouer, reussite echec, succes echec, rire pleurer, sain malsain, sauver perdre, ' +
  'sec humide, secret public, souvent rarement, supporter rejeter, sur dangereux, tard tot, toujours jamais, tous aucun, ' +
  'tout rien, unir diviser, unir separer, union division, utile nuisible, vaincre perdre, vainqueur vaincu, vertu vice, ' +
  'vertueux vicieux, vieux neuf, vivre perir, volontaire force';
