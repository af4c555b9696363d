import { number, plural } from './plural.ts'

/** The page by which strangers take part; and the words that a form is published with. */
export const enter = {
  loading: 'Le formulaire arrive…',
  other: 'English',
  gone: 'Ce formulaire n’est plus ici',
  goneDetail:
    'L’événement est terminé depuis longtemps, ou l’adresse est incomplète. Ce qui a été envoyé ici n’est plus gardé sur ce site.',
  unreachable: 'Le formulaire ne répond pas',
  unreachableDetail: 'Vérifiez le réseau et réessayez.',
  again: 'Réessayer',
  early: 'Les participations ne sont pas encore ouvertes',
  earlyDetail: (when: string) => `Elles ouvrent le ${when}. Revenez alors par le même lien.`,
  closed: 'Les participations sont closes',
  closedDetail: (when: string) => `Elles ont été closes le ${when}. Merci de votre intérêt.`,
  until: (when: string) => `Ouvert jusqu’au ${when}.`,
  organiser: 'Organisé par',
  needed: 'obligatoire',
  optional: 'facultatif',
  choose: 'Choisir',
  yes: 'Oui',
  questions: {
    name: 'Prénom et nom',
    email: 'Adresse électronique',
    handle: 'Compte sur le réseau',
    country: 'Pays où vous habitez',
    title: 'Titre de votre œuvre',
    link: 'Lien vers votre participation',
  },
  age: (years: number) => `J’ai au moins ${plural(years, { one: '# an', other: '# ans' })}`,
  otherCountry: 'Un autre pays',
  todo: 'Pour participer',
  consent: 'Votre accord',
  rules: (number: number, when: string) => `Lire le règlement (version ${number}, ${when})`,
  rulesTitle: 'Règlement',
  rulesHash: 'Empreinte du règlement (SHA-256) :',
  consentOf: (when: string) => `Texte du ${when}`,
  agree: 'J’ai lu ce texte et je suis d’accord',
  agreeRules: 'J’ai lu le règlement et ce texte, et je suis d’accord',
  agreeNeeded: 'Sans votre accord, vous ne pouvez pas participer.',
  send: 'Participer',
  sending: 'Envoi…',
  wrong: {
    needed: 'Cette réponse est obligatoire.',
    'too-long': 'Cette réponse est trop longue.',
    'not-a-line': 'Elle contient un caractère qui n’a pas sa place ici.',
    'no-email': 'Ce n’est pas une adresse électronique, telle que nom@exemple.org.',
    'no-link': 'Ce n’est pas l’adresse complète d’une page, copiée du navigateur.',
    'no-number': 'Ce n’est pas un nombre.',
    'no-day': 'Ce n’est pas un jour.',
    'no-option': 'Choisissez l’une des réponses.',
    'no-question': 'Cette question n’est plus posée.',
  },
  wrongCount: (count: number) =>
    plural(count, {
      one: '# réponse est à corriger avant l’envoi.',
      other: '# réponses sont à corriger avant l’envoi.',
    }),
  pictures: {
    title: (most: number): string => (most === 1 ? 'Votre photo' : 'Vos photos'),
    hint: (most: number, bytes: string) =>
      `${most === 1 ? 'Une image JPEG, PNG, WebP ou AVIF' : `Jusqu’à ${most} images JPEG, PNG, WebP ou AVIF, chacune`} de ${bytes} au plus. Le lieu de la prise de vue en est retiré avant l’envoi.`,
    choose: (already: number): string =>
      already === 0 ? 'Choisir une photo' : 'Ajouter une photo',
    camera: 'Prendre une photo',
    preparing: 'La photo est préparée…',
    sending: 'Envoi des photos',
    alt: 'Ce que montre la photo',
    altHint: 'Pour qui ne la voit pas.',
    remove: (name: string) => `Enlever ${name}`,
    lacking: 'Il faut une photo pour participer.',
    notTaken: {
      'no-picture': (name: string) =>
        `${name} n’est pas une image JPEG, PNG, WebP ou AVIF. Elle n’a pas été ajoutée.`,
      'too-large': (name: string, most: string) =>
        `${name} dépasse ${most}. Elle n’a pas été ajoutée : choisissez-en une version plus légère.`,
      unreadable: (name: string) => `${name} ne se lit pas. Choisissez-la de nouveau.`,
      'too-many': (name: string) =>
        `${name} est de trop. Enlevez d’abord une des photos ci-dessus.`,
      twice: (name: string) => `${name} est déjà là.`,
    },
    refused: {
      'no-picture': 'Ce n’est pas une image que ce formulaire prend : enlevez-la.',
      'too-large': 'Cette photo est plus lourde que ce que le formulaire prend : enlevez-la.',
      unreadable: 'Cette photo est mal arrivée : enlevez-la et choisissez-la de nouveau.',
      'too-many': 'Elle est de trop : enlevez-la.',
      twice: 'Elle est là deux fois : enlevez-la.',
    },
  },
  refused: {
    unreachable:
      'L’envoi n’a pas abouti : le réseau ne répond pas. Ce que vous avez écrit est toujours là ; réessayez.',
    'too-many':
      'Beaucoup de participations viennent de votre réseau en ce moment. Ce que vous avez écrit est toujours là ; si vous n’y touchez pas, l’envoi repart tout seul dans quelques secondes.',
    'consent-changed':
      'Le texte de l’accord vient de changer. Relisez-le ci-dessous et donnez votre accord de nouveau ; ce que vous avez écrit est toujours là.',
    'form-changed':
      'Le formulaire vient de changer. Ce que vous avez écrit est toujours là ; relisez-le.',
    'form-full': 'Ce formulaire ne prend plus de participations. Rien n’a été envoyé.',
    picture:
      'Une photo n’a pas été acceptée : voyez ci-dessus laquelle et pourquoi. Le reste est toujours là.',
    'no-room':
      'L’organisateur n’a plus de place pour des photos. Rien n’a été envoyé et ce que vous avez écrit est toujours là : prévenez-le à l’adresse ci-dessous.',
    'form-closed': 'Les participations viennent d’être closes. Rien n’a été envoyé.',
    failed:
      'L’envoi n’a pas abouti. Ce que vous avez écrit est toujours là ; réessayez dans un instant.',
  },
  draft: {
    kept: 'Ce que vous écrivez et choisissez reste sur cet appareil jusqu’à l’envoi, même si vous fermez la page. Personne d’autre ne l’a. Si d’autres se servent de l’appareil, videz le formulaire avant de partir.',
    clear: 'Vider ce formulaire',
    sure: 'Vider ce que vous avez écrit et choisi ? On ne peut pas revenir en arrière.',
    cleared: 'Le formulaire est vide, et il n’en reste rien sur cet appareil.',
    fleeting: 'Ce navigateur ne garde pas les photos : elles restent tant que la page est ouverte.',
  },
  sent: 'Vous participez',
  sentDetail:
    'Votre participation est arrivée. Gardez ce reçu : personne ne pourra vous le redonner.',
  receipt: 'Votre reçu',
  receiptHint:
    'Avec ce code et cette page, vous pouvez vous retirer ou faire effacer vos données, sans compte. Notez-le, copiez-le ou prenez-le en photo.',
  drawCode: 'Votre code dans la liste d’un tirage au sort, qui n’est pas un secret :',
  copy: 'Copier le reçu',
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas permis de copier : notez le code.',
  anotherEntry: 'Envoyer la participation de quelqu’un d’autre',
  have: 'J’ai un reçu',
  back: 'Retour au formulaire',
  leaveTitle: 'Avec votre reçu',
  code: 'Code du reçu',
  codeHint: '24 lettres et chiffres ; tirets et majuscules sont indifférents.',
  codeWrong: 'Ce n’est pas un code de 24 lettres et chiffres.',
  look: 'Consulter',
  unknownReceipt: 'Rien n’est arrivé par ce formulaire avec ce code.',
  state: {
    waiting: (when: string) => `Votre participation du ${when} est arrivée et attend l’équipe.`,
    kept: (when: string) => `Votre participation du ${when} est chez l’équipe.`,
    leaving: () => 'C’est noté : ce sera fait dès qu’un appareil de l’équipe est allumé.',
    withdrawn: () => 'Vous ne participez plus.',
    erased: () => 'Ce qui était connu de vous est effacé.',
  },
  withdraw: 'Ne plus participer',
  withdrawDetail:
    'Votre participation ne compte plus. L’équipe garde vos réponses jusqu’à la date d’effacement ; une photo est effacée tout de suite.',
  sureWithdraw: 'Ne plus participer ? On ne peut pas revenir en arrière.',
  erase: 'Effacer mes données',
  eraseDetail:
    'Votre participation ne compte plus et ce qui est connu de vous est effacé, sans retour possible.',
  sure: 'Effacer vraiment ?',
  keep: 'Garder',
  tooMuch: (length: number, most: number) =>
    `Ce que vous collez compte ${plural(length, { one: '# caractère', other: '# caractères' })}, et ce champ en garde ${number(most)}. Rien n’a été collé : collez-en une partie.`,
  foot: 'Sans compte, sans cookie, sans tiers. Ce que vous envoyez va à l’équipe de l’organisateur et à personne d’autre.',
  proposed: (organiser: string, contact: string, days: number, hasPictures: boolean) =>
    `J’accepte que ${organiser} utilise ${hasPictures ? 'mes réponses et mes photos' : 'mes réponses'} pour organiser cet événement : vérifier les participations, désigner les gagnants et me joindre à ce sujet. Rien n’est transmis à d’autres ni utilisé autrement. Tout est effacé ${plural(days, { one: '# jour', other: '# jours' })} après la fin de l’événement. Je peux à tout moment me retirer ou faire effacer mes données, avec mon reçu sur cette page ou en écrivant à ${contact} ; je ne participe alors plus. Je peux saisir l’autorité de protection des données de mon pays (en France, la CNIL).`,
}
