import { plural } from './plural.ts'

const yearsSaid = (years: number) => plural(years, { one: '# an', other: '# ans' })
const askedSaid = (years: number | null) =>
  years === null || years === 0
    ? 'Le formulaire ne demande aucun âge'
    : `Le règlement et le formulaire demandent ${yearsSaid(years)}`

export const entryForm = {
  title: 'Formulaire de participation',
  intro:
    'Une petite page par laquelle chacun participe, sur un téléphone aussi, sans compte. Ce qui est envoyé attend ici qu’un appareil de l’équipe le relève.',
  readOnly: 'Les responsables et les rédacteurs publient le formulaire.',
  state: {
    none: 'Non publié',
    early: (when: string) => `Publié, ouvre le ${when}`,
    open: (when: string) => `Ouvert jusqu’au ${when}`,
    closed: (when: string) => `Clos depuis le ${when}`,
  },
  loading: 'État du formulaire demandé…',
  counts: (entries: number, waiting: number) =>
    `${plural(entries, { one: '# participation', other: '# participations' })} par le formulaire, ${plural(waiting, { one: '# à recevoir', other: '# à recevoir' })}.`,
  leaving: (count: number) =>
    plural(count, {
      one: '# personne s’est retirée et attend que ce soit fait.',
      other: '# personnes se sont retirées et attendent que ce soit fait.',
    }),
  takenIn: (entries: number, left: number) =>
    [
      entries > 0 &&
        plural(entries, { one: '# participation reçue.', other: '# participations reçues.' }),
      left > 0 &&
        plural(left, {
          one: '# personne s’est retirée.',
          other: '# personnes se sont retirées.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  takeIn: 'Recevoir maintenant',
  publish: 'Publier le formulaire',
  update: 'Publier les changements',
  behind: 'Le plan ou le formulaire a changé depuis la publication.',
  upToDate: 'Ce qui est publié est ce qui figure ici.',
  close: 'Clore maintenant',
  reopen: 'Rouvrir',
  remove: 'Retirer le formulaire…',
  removeTitle: 'Retirer le formulaire de participation ?',
  removeDetail: (waiting: number) =>
    waiting === 0
      ? 'L’adresse ne mène alors nulle part et les reçus ne servent plus. Les participations reçues restent.'
      : `${plural(waiting, { one: '# participation à recevoir serait perdue', other: '# participations à recevoir seraient perdues' })}. L’adresse ne mène alors nulle part et les reçus ne servent plus.`,
  removeDo: 'Retirer',
  keep: 'Garder',
  link: 'Adresse du formulaire',
  code: 'Code QR de l’adresse du formulaire',
  look: 'Voir le formulaire',
  problems: {
    'no-period':
      'Aucune phase de participation ne dit quand le formulaire est ouvert : ajoutez-en une au plan. Le formulaire ouvre et ferme avec elle.',
    over: 'La phase de participation est passée : déplacez-la pour publier le formulaire.',
    'no-organiser': 'Le règlement ne dit pas qui organise.',
    'no-contact': 'Le règlement ne dit pas où écrire : il le faut pour pouvoir se retirer.',
    nobody:
      'Demandez un nom, une adresse ou un compte : sans cela, on ne pourrait annoncer à personne qu’il a gagné.',
  },
  failed: {
    unreachable: 'Le relais de Ruche ne répond pas. Rien n’a changé ; réessayez.',
    'too-many-forms': 'Cet espace a trop de formulaires. Retirez-en un qui est terminé.',
    failed: 'Cela n’a pas abouti. Rien n’a changé ; réessayez dans un instant.',
  },
  fromRules: 'D’après le plan et le règlement',
  toRules: 'Ouvrir le règlement',
  toPlan: 'Ouvrir le plan',
  organiser: 'Organisateur',
  contact: 'Contact',
  period: 'Ouvert',
  periodSaid: (from: string, until: string) => `Du ${from} au ${until}`,
  age: 'Âge',
  ageSaid: (years: number) =>
    `Au moins ${plural(years, { one: '# an', other: '# ans' })} : demandé par une case à cocher`,
  ageNone: 'Non demandé',
  countries: 'Pays',
  countriesNone: 'De partout',
  countriesUnclear:
    'Le règlement ne donne pas une liste de pays : le lieu de résidence n’est pas vérifié.',
  kept: 'Conservation',
  keptSaid: (days: number) =>
    `${plural(days, { one: '# jour', other: '# jours' })} après la fin de l’événement`,
  unsaid: 'Non dit',
  once: 'Une participation par personne',
  onceNo: 'Plusieurs participations par personne',
  language: 'Langue de vos textes',
  languageHint:
    'La page se lit en français ou en anglais, selon le navigateur de chacun : vos textes dans l’autre langue sont plus bas.',
  introduction: 'Introduction',
  introductionExample: 'Une photo du campus en automne. Le jury en retient dix.',
  asks: 'Ce qui est demandé',
  asked: { no: 'Non', asked: 'Au choix', needed: 'Obligatoire' },
  countryAsked: 'Obligatoire, car le règlement nomme des pays.',
  warnings: {
    noRules: 'Aucun règlement n’est publié : qui participe ne peut pas le lire avant d’accepter.',
    rulesTooLong:
      'Le règlement publié est trop long pour la page du formulaire : donnez son adresse dans l’introduction.',
    rulesOld: (number: number) =>
      `Le plan a changé depuis la version ${number} du règlement, que le formulaire donne à lire. Publiez une nouvelle version, puis les changements du formulaire.`,
    age: (where: string, age: number, asked: number | null) =>
      `${where} : ${yearsSaid(age)}. ${askedSaid(asked)}. Mettez-les d’accord.`,
    places: {
      audience: 'Le public décrit dans le plan',
      introduction: 'L’introduction du formulaire',
      consent: 'Le texte accepté',
      how: '« Comment participer », dans le règlement',
    },
  },
  pictures: {
    ask: 'Photo',
    most: 'Photos par participation',
    size: 'Poids d’une photo, au plus',
    kept: 'Chacun choisit ou prend sa photo sur la page du formulaire, et le lieu de la prise de vue en est retiré. Seul qui peut voir les participations voit les photos ; elles s’effacent avec elles.',
    room: (free: string, count: number) =>
      `Place pour les photos : ${free}, soit ${plural(count, { one: '# photo', other: '# photos' })} de ce poids. Un quart de la place de l’espace reste à l’équipe.`,
    noRoom:
      'Il n’y a plus de place pour des photos : le formulaire dirait à chacun qu’il est plein. Libérez de la place ou demandez-en à qui tient ce relais.',
    limited: (bytes: string) => `Ce relais prend ${bytes} au plus par fichier.`,
  },
  own: 'Vos propres questions',
  newQuestion: 'Question',
  newExample: 'Où la photo a-t-elle été prise ?',
  add: 'Ajouter',
  label: 'Ce qui est demandé',
  hint: 'Précision en dessous',
  hintExample: 'Un lieu suffit',
  kind: 'Genre de réponse',
  kinds: {
    line: 'Une ligne',
    text: 'Un texte plus long',
    choice: 'Un choix',
    link: 'Un lien',
    number: 'Un nombre',
    day: 'Un jour',
    tick: 'Une case à cocher',
    action: 'Une action à faire, cochée',
  },
  required: 'Réponse obligatoire',
  options: 'Choix, un par ligne',
  optionsExample: 'Portrait\nPaysage',
  translation: {
    title: { fr: 'Le formulaire en français', en: 'Le formulaire en anglais' },
    hint: {
      fr: 'Qui lit la page en français voit ces textes. Ce qui n’est pas traduit s’affiche tel que vous l’avez écrit, une question tant qu’elle n’est pas traduite en entier. Ce que Ruche demande de lui-même et le texte à accepter qu’il propose sont déjà dans les deux langues.',
      en: 'Qui lit la page en anglais voit ces textes. Ce qui n’est pas traduit s’affiche tel que vous l’avez écrit, une question tant qu’elle n’est pas traduite en entier. Ce que Ruche demande de lui-même et le texte à accepter qu’il propose sont déjà dans les deux langues.',
    },
    option: (at: number) => `Choix ${at}`,
  },
  removeQuestion: 'Retirer',
  consent: 'Ce qui est accepté',
  consentHint:
    'Qui participe accepte exactement ce texte ; chaque version est gardée avec les participations. Vide : le texte proposé ici. Ceci n’est pas un conseil juridique.',
}
