export const account = {
  // Coming back, before anything is open.
  backTitle: 'Revenir',
  backIntro: 'Reprenez sur cet appareil là où vous en étiez.',
  beenHere: 'Vous faites déjà partie d’une équipe ici ?',
  usePasskey: 'Revenir avec une clé d’accès',
  useCode: 'Utiliser un code de secours',
  enterWithCode: 'Revenir avec ce code',
  codeExample: '7KQF-2M8X-…',
  codeFieldHint: 'Majuscules, espaces et tirets n’ont pas d’importance.',
  busy: 'Un instant…',
  continueWith: (name: string) => `Continuer avec ${name}`,

  // The ways somebody has made.
  title: 'Moyens de revenir',
  hint: 'Pour un nouvel appareil, ou si vous perdez celui-ci. Personne d’autre ne les voit.',
  passkeys: 'Clés d’accès',
  passkeysHint:
    'Un doigt, un visage ou un code PIN au lieu d’un mot de passe. Votre appareil ou votre gestionnaire de mots de passe les garde.',
  passkeyFacts: (added: string, used: string | null) =>
    used === null
      ? `Ajoutée le ${added}, pas encore utilisée`
      : `Ajoutée le ${added}, utilisée le ${used}`,
  addPasskey: 'Ajouter une clé d’accès',
  addingPasskey: 'Suivez votre navigateur…',
  thisDevice: 'Cet appareil',
  besideDevice: 'Téléphone ou clé de sécurité',
  remove: 'Retirer',
  removeQuestion: (name: string) => `Retirer la clé « ${name} » ?`,
  removeDetail:
    'Elle ne vous ramènera plus ici. Votre appareil la proposera peut-être encore : retirez-la aussi là où il la garde.',
  keepPasskey: 'Garder la clé',
  removePasskey: 'Retirer la clé',
  noPasskeysByNumber:
    'Les navigateurs lient une clé d’accès à un nom, pas à une adresse en chiffres. Ici, elles fonctionnent à cette adresse, où cet appareil compte comme un nouveau :',
  noPasskeysAtAddress:
    'Les navigateurs n’admettent de clés d’accès qu’à une adresse qui a un nom et commence par https. La personne qui gère votre relais peut lui en donner une.',
  noPasskeysInBrowser: 'Ce navigateur ne connaît pas les clés d’accès.',
  linkHint: (name: string) =>
    `Si ${name} vous connaît, reliez-vous à votre compte : il vous ramènera ici.`,
  link: (name: string) => `Relier à ${name}`,
  linked: (email: string | null, when: string) =>
    email === null ? `Relié depuis le ${when}.` : `Relié à ${email} depuis le ${when}.`,
  unlink: (name: string) => `Ne plus relier à ${name}`,
  code: 'Code de secours',
  codeHint:
    'Vingt-quatre lettres et chiffres sur papier, pour le jour où aucune clé d’accès n’est à portée. Il sert une seule fois.',
  noCode: 'Vous n’en avez pas.',
  codeMade: (when: string) => `Créé le ${when}, pas encore utilisé.`,
  makeCode: 'Créer un code de secours',
  makeAnother: 'Créer un nouveau code',
  makeAnotherHint: 'L’ancien ne servira plus.',
  codeOnce:
    'Il n’est montré que maintenant : le relais n’en garde rien qui se lise. Imprimez-le ou notez-le, et rangez-le avec vos papiers.',
  print: 'Imprimer',
  putAway: 'C’est rangé',
  sheetTitle: 'Code de secours',
  sheetAddress: 'Adresse',
  sheetWorkspace: 'Espace',
  sheetPerson: 'Personne',
  sheetMade: 'Créé le',
  sheetHow:
    'Sur un appareil qui ne vous connaît pas, ouvrez cette adresse, choisissez « Utiliser un code de secours » et recopiez-le. Il sert une seule fois ; créez-en alors un autre dans les réglages.',
  sheetCare: 'Qui tient cette feuille peut entrer à votre place. Rangez-la comme une clé.',

  // Offered once, when there is something to come back to.
  offer: 'Et si vous perdiez cet appareil ?',
  offerDetail: 'Une clé d’accès ou un code de secours vous ramène ici sans l’aide de personne.',
  offerAgain: 'Votre code de secours a servi.',
  offerAgainDetail: 'Il ne vaut plus rien : créez-en un autre pour la prochaine fois.',
  offerGo: 'Préparer mon retour',
  offerNo: 'Non merci',

  problems: {
    cancelled:
      'Aucune clé d’accès n’a été choisie. Réessayez, ou prenez un autre moyen de revenir.',
    'already-there': 'Une clé d’accès pour vous est déjà gardée là.',
    'not-possible': 'Cet appareil n’a pas pu se servir d’une clé d’accès. Essayez un autre moyen.',
    'unknown-passkey': 'Le relais ne connaît plus cette clé d’accès. Elle a peut-être été retirée.',
    'stale-challenge': 'Cela a pris trop de temps. Recommencez.',
    'passkey-refused': 'Le relais n’a pas reconnu cette clé d’accès. Essayez-en une autre.',
    'known-passkey': 'Le relais connaît déjà cette clé d’accès.',
    'too-many-passkeys': 'Vous avez déjà 20 clés d’accès. Retirez-en une d’abord.',
    'no-passkeys-here': 'À cette adresse, le navigateur n’admet pas de clés d’accès.',
    'provider-unreachable': 'Le service de connexion ne répond pas. Réessayez dans un instant.',
    'open-id-refused':
      'Le service de connexion ne vous a pas reconnu, ou vous avez renoncé. Rien n’a changé ici.',
    'open-id-domain':
      'Ce compte n’a pas d’adresse vérifiée dans un domaine que ce relais admet. La personne qui gère votre relais peut vous dire lesquels.',
    'open-id-unknown':
      'Votre compte est en règle, mais il n’est relié à personne ici. Demandez une invitation à une personne responsable de votre équipe, ouvrez-la et continuez par là.',
    'open-id-of-another':
      'Ce compte est relié à une autre personne ici. Déconnectez-vous d’abord de cet appareil pour entrer à son nom.',
    'open-id-changed': 'Quelqu’un s’est connecté ou déconnecté ici entre-temps. Recommencez.',
    'open-id-link':
      'L’invitation n’est plus valable. Demandez-en une nouvelle à la personne qui vous l’a envoyée.',
    'open-id-name':
      'Votre compte ne dit pas votre nom. Rouvrez l’invitation, indiquez-le, puis continuez.',
    'code-missing': 'Recopiez le code de votre feuille.',
    'wrong-recovery-code': 'Ce code n’est pas valable, ou il a déjà servi.',
    'unknown-person': 'Le relais ne vous connaît plus. Demandez une invitation à votre équipe.',
    'someone-else': 'Cet appareil garde le travail de quelqu’un d’autre.',
    'no-workspace':
      'Le relais vous reconnaît, mais aucun espace ne vous est plus ouvert. Demandez une invitation à votre équipe.',
    'signed-out': 'Vous êtes déconnecté de cet appareil.',
    'too-many': 'Trop d’essais. Attendez une minute, puis réessayez.',
    unreachable: 'Le relais ne répond pas. Vérifiez la connexion, puis réessayez.',
    refused: 'Le relais n’a pas pu le faire. Réessayez dans un instant.',
  },
}
