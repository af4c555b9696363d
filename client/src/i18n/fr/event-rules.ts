import { de } from '../french.ts'
import { plural } from './plural.ts'

const wins = (prizes: string | null) => (prizes === null ? 'les gagnants' : `qui gagne ${prizes}`)

/** The rules of an event: what is asked, what is checked, and the text that comes of it. No legal advice. */
export const eventRules = {
  title: 'Règlement',
  intro:
    'Répondez aux questions : le texte s’écrit avec les données du plan, en français et en anglais. Les contrôles disent pourquoi chaque point compte.',
  noAdvice: 'Ces contrôles rappellent des usages. Ce n’est pas un conseil juridique.',
  readOnly: 'Vous pouvez lire le règlement. Les rédacteurs de l’espace l’écrivent.',
  damaged: 'Version illisible : son texte ne correspond plus à son empreinte',
  fields: {
    organiser: 'Organisateur',
    address: 'Adresse de l’organisateur',
    contact: 'Où écrire',
    country: 'Pays des participants',
    how: 'Comment participer',
    jury: 'Qui compose le jury',
    told: 'Comment les gagnants sont prévenus',
    data: 'Données recueillies, et pour quoi faire',
    complaints: 'Réclamations',
    deposit: 'Dépôt du règlement (facultatif)',
    audience: 'Qui peut participer',
  },
  examples: {
    organiser: 'Réseau Tremplin, association',
    address: '12 rue du Port, 29200 Brest',
    contact: 'concours@exemple.org',
    country: 'France métropolitaine et outre-mer',
    how: 'Publier une photo avec le mot-dièse #AutomneCampus, compte public.',
    jury: 'Trois photographes et deux apprenants, nommés avant le vote.',
    told: 'Par message privé et par courriel, dans les 48 heures.',
    data: 'Nom, adresse électronique et photo, pour joindre les gagnants et exposer les photos.',
    complaints: 'Par écrit à l’adresse de contact, dans le mois qui suit les résultats.',
    deposit: 'Me Kervella, commissaire de justice à Brest',
  },
  audienceHint: 'Qui peut participer, les dates et les lots se disent dans le plan.',
  toPlan: 'Ouvrir le plan',
  answersIn: 'Réponses en',
  translateHint:
    'Le texte est publié dans les deux langues. Ce que vous laissez vide y figure tel que ci-dessous.',
  nothingToTranslate: 'Répondez d’abord dans la langue de votre équipe.',
  asItIs: (text: string) => `« ${text} »`,
  notTranslated: 'Pas encore traduit',
  age: 'Âge minimal',
  answerDays: 'Jours pour répondre, pour un gagnant',
  keptDays: 'Jours de conservation après la fin',
  wrongNumber: 'Un nombre entier, par exemple 18.',
  minors: 'Les mineurs participent avec l’accord d’un parent',
  once: 'Une seule participation par personne',
  partnership: 'Un partenaire paie ou offre quelque chose pour qu’on en parle',
  cost: 'Participer demande',
  costs: { free: 'Rien', purchase: 'Un achat', stake: 'Une mise' },
  compliance: 'Conformité',
  toRules: 'Ouvrir le règlement',
  checks: 'Contrôles',
  rightOf: (right: number, all: number) => `${right} sur ${all}`,
  states: {
    right: 'en ordre',
    missing: 'à compléter',
    look: 'à regarder',
    forbidden: 'interdit',
  },
  check: {
    organiser: 'Organisateur, adresse et contact',
    dates: 'Dates de participation et des résultats',
    who: 'Qui peut participer, et d’où',
    age: 'Âge minimal',
    ages: 'Un autre âge que l’âge minimal est écrit',
    cost: 'Gratuit et sans obligation d’achat',
    how: 'Comment participer',
    prizes: 'Lots décrits avec leur nombre et leur valeur',
    choice: 'Choix des gagnants',
    told: 'Annonce aux gagnants et délai de réponse',
    data: 'Données : usage, durée, contact',
    complaints: 'Réclamations',
    translation: 'Réponses dans les deux langues',
    deposit: 'Dépôt chez un commissaire de justice',
    partnership: 'Partenariat rémunéré',
    network: (network: string) => `Règles ${de(network)} pour les promotions`,
  },
  reasons: {
    organiser: 'Un règlement écrit et accessible dit qui répond du concours.',
    dates: 'Le plan doit avoir une phase de participation et une phase de résultats.',
    who: 'Le public se dit dans le plan, les pays ici.',
    age: 'Sous 18 ans, l’accord d’un parent protège tout le monde.',
    ages: 'Le public décrit dans le plan, ou la manière de participer, nomme un autre âge que l’âge minimal ci-contre, que le formulaire demande. Mettez-les d’accord.',
    cost: 'Un tirage qui demande une mise est interdit, même remboursée (code de la sécurité intérieure, L.320-1 et suivants). Un achat n’est possible que si l’opération reste loyale (code de la consommation, L.121-20).',
    how: 'Chaque geste demandé, dans l’ordre.',
    prizes: 'Nature, nombre et valeur de chaque lot : ils se disent dans le plan.',
    choice:
      'Un tirage (le hasard) et un concours (un jury) sont deux choses différentes en droit. Le texte dit lequel, qui compose le jury et d’après quels critères.',
    told: 'Dire par quel moyen, et ce qui se passe sans réponse.',
    data: 'Le consentement à recevoir de la publicité est toujours séparé de la participation.',
    complaints: 'À qui, comment, jusqu’à quand.',
    translation:
      'Le règlement est publié en français et en anglais. Une réponse écrite dans une seule langue y figure telle quelle dans les deux : qui participe accepte ce qu’il peut lire.',
    deposit:
      'Il n’est plus obligatoire depuis la loi 2014-1545. Vous pouvez le faire, par exemple pour des lots de valeur.',
    partnership:
      'Les publications portent « Publicité » ou « Collaboration commerciale » (loi 2023-451).',
    network:
      'Souvent : une décharge du réseau, « non sponsorisé par », et pas d’identification trompeuse. Sur X, plusieurs comptes d’une même personne ne comptent pas. Le texte change : vérifiez.',
  },
  source: 'Lire la source',
  noted: (day: string) => `noté le ${day}`,
  readBy: (day: string) => `vérifié par l’équipe le ${day}`,
  neverRead: 'jamais vérifié par l’équipe',
  readToday: 'Vérifié aujourd’hui',
  readTodayOf: (network: string) => `Règles ${de(network)} vérifiées aujourd’hui`,
  text: 'Texte',
  language: 'Langue du texte',
  languages: { fr: 'Français', en: 'English' },
  publish: 'Publier cette version',
  publishHint:
    'Une version publiée ne change plus. Son empreinte figure dans les tirages annoncés ensuite.',
  overtaken: (number: number) =>
    `La version ${number} est en vigueur et dit autre chose que ce texte, qui vaudra une fois publié.`,
  blanksTitle: 'Publier avec des blancs ?',
  blanksDetail: (blanks: string, count: number) =>
    `${plural(count, { one: 'Il manque encore', other: 'Il manque encore # points' })} : ${blanks}. Le texte le dit à leur place, et une version publiée ne change plus.`,
  blanksFill: 'Compléter d’abord',
  blanksPublish: 'Publier ainsi',
  unchanged: 'Ce texte est déjà publié.',
  forbidden: 'Un tirage avec mise ne peut pas être publié. Changez ce que participer demande.',
  published: (number: number) => `Version ${number} publiée.`,
  versions: 'Versions publiées',
  noVersions: 'Aucune version publiée.',
  version: (number: number) => `Version ${number}`,
  inForce: 'en vigueur',
  publishedBy: (who: string, when: string) => `Publiée par ${who}, ${when}`,
  fingerprint: 'Empreinte',
  download: 'Télécharger',
  downloadOf: (number: number) => `Télécharger la version ${number} (Markdown)`,
  print: 'Imprimer',
  file: (number: number) => `reglement-version-${number}`,
  body: {
    title: (event: string) => `Règlement : ${event}`,
    articles: {
      organiser: 'Organisateur',
      dates: 'Dates',
      who: 'Qui peut participer',
      how: 'Participation',
      prizes: 'Lots',
      choice: 'Désignation des gagnants',
      told: 'Annonce des résultats',
      data: 'Données personnelles',
      complaints: 'Réclamations et dépôt',
      networks: 'Réseaux sociaux',
    },
    missing: (what: string) => `[à compléter : ${what}]`,
    blanks: {
      organiser: 'organisateur',
      address: 'adresse',
      contact: 'contact',
      from: 'début des participations',
      until: 'fin des participations',
      audience: 'qui peut participer',
      country: 'pays',
      age: 'âge minimal',
      how: 'comment participer',
      prizes: 'lots',
      value: 'valeur',
      criteria: 'critères du jury',
      jury: 'jury',
      told: 'annonce aux gagnants',
      data: 'données recueillies',
      kept: 'durée de conservation',
      complaints: 'réclamations',
    },
    organiser: (name: string, address: string, contact: string) =>
      `L’opération est organisée par ${name}, ${address}. Contact : ${contact}.`,
    dates: (from: string, until: string, zone: string) =>
      `Les participations sont reçues du ${from} au ${until} (heure ${de(zone)}).`,
    results: (when: string) => `Les résultats sont annoncés le ${when}.`,
    who: (audience: string, country: string) => `${audience}. Pays : ${country}.`,
    age: (years: number) => `Il faut avoir au moins ${years} ans.`,
    minors:
      'Les personnes mineures participent avec l’accord d’un titulaire de l’autorité parentale.',
    once: 'Une seule participation est prise en compte par personne, quel que soit le nombre de comptes.',
    costs: {
      free: 'La participation est gratuite et sans obligation d’achat.',
      purchase: 'La participation suppose un achat.',
      stake: 'La participation suppose une mise.',
    },
    prize: (count: number, name: string, value: string, supplier: string) => {
      const worth =
        count === 1
          ? `${name}, d’une valeur de ${value}`
          : `${count} × ${name}, valeur unitaire ${value}`
      return supplier === '' ? worth : `${worth}, offert par ${supplier}`
    },
    ways: {
      jury: (prizes: string | null) => `Un jury désigne ${wins(prizes)}.`,
      draw: (prizes: string | null) => `Un tirage au sort désigne ${wins(prizes)}.`,
      vote: (prizes: string | null) => `Un vote du public désigne ${wins(prizes)}.`,
      merit: (prizes: string | null) => `Les résultats obtenus désignent ${wins(prizes)}.`,
    },
    criteria: (list: string) => `Le jury juge d’après ces critères : ${list}.`,
    criterion: (name: string, share: number) => `${name} (${share} %)`,
    jury: (members: string) => `Composition du jury : ${members}.`,
    drawHow:
      'Avant le tirage, l’organisateur publie l’empreinte de la liste des participations et de la source du hasard. Une preuve permet à chacun de refaire le tirage.',
    answer: (days: number) =>
      `Sans réponse dans les ${plural(days, { one: '# jour', other: '# jours' })}, le lot revient au suppléant suivant.`,
    kept: (days: number) =>
      `Les données sont effacées ${plural(days, { one: '# jour', other: '# jours' })} après la fin de l’opération.`,
    dataRights: (contact: string) =>
      `Chacun peut demander l’accès à ses données, leur correction ou leur effacement : ${contact}. Une réclamation peut être adressée à la CNIL (cnil.fr).`,
    marketing:
      'Participer n’inscrit à aucune liste d’envoi ; un accord séparé est demandé pour cela.',
    deposit: (where: string) => `Le règlement est déposé auprès ${de(where)}.`,
    partnership:
      'L’opération est menée avec un partenaire : les publications portent la mention « Collaboration commerciale ».',
    quoted: (name: string) => `« ${name} »`,
    release: (networks: string) =>
      `L’opération n’est ni gérée, ni sponsorisée, ni soutenue par ${networks}, que les participants déchargent de toute responsabilité.`,
  },
}
