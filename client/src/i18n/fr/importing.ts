import { de } from '../french.ts'
import { number, plural } from './plural.ts'

export const importing = {
  title: 'Importer',
  bring: 'Apportez le calendrier que vous tenez déjà',
  drop: 'Déposez le fichier ici, ou choisissez-le. Il est lu sur cet appareil.',
  choose: 'Choisir un fichier',
  kinds:
    'Un calendrier (.ics) ou une feuille de calcul (.csv), de Google Agenda, Outlook, Hootsuite, Buffer, Notion, Airtable ou d’ailleurs.',
  reading: (name: string) => `Lecture ${de(name)}`,
  stop: 'Arrêter',
  another: 'Choisir un autre fichier',
  events: (count: number) =>
    plural(count, { one: 'Calendrier, # évènement', other: 'Calendrier, # évènements' }),
  rows: (count: number) =>
    plural(count, { one: 'Feuille de calcul, # ligne', other: 'Feuille de calcul, # lignes' }),
  recognised: (program: string) => `Fichier ${de(program)} reconnu`,
  refused: (name: string) => `${name} n’a pas été importé.`,
  nothingChanged: 'Rien n’a changé dans l’espace.',
  empty: 'Le fichier est vide.',
  tooLarge: (size: string, limit: string) =>
    `Il pèse ${size}, un import en prend ${limit} au plus. Coupez-le en plusieurs fichiers, par exemple un par année.`,
  tooManyRecords: (limit: string) =>
    `Il a plus de ${limit} lignes ou évènements, c’est plus qu’un import n’en prend. Coupez-le en plusieurs fichiers.`,
  tooManyColumns: (limit: string) =>
    `Il a plus de ${limit} colonnes. Gardez celles qui décrivent vos publications et réessayez.`,
  noTable: 'C’est un texte, sans lignes ni colonnes. Exportez votre calendrier en .ics ou en .csv.',
  noRows: 'Il a un en-tête, mais aucune ligne remplie en dessous.',
  noEvents: 'C’est un calendrier, mais sans aucun évènement.',
  unreadable:
    'Cet appareil n’a pas pu le lire jusqu’au bout. Fermez d’autres onglets ou coupez-le en plusieurs fichiers.',
  other: {
    spreadsheet:
      'C’est un classeur. Ouvrez-le dans votre tableur et enregistrez la feuille au format CSV.',
    archive:
      'C’est une archive. Décompressez-la, puis importez le calendrier ou la feuille de calcul qu’elle contient.',
    pdf: 'C’est un PDF. Demandez le calendrier au format .ics ou .csv.',
    image: 'C’est une image. Demandez le calendrier au format .ics ou .csv.',
    'web-page':
      'C’est une page web, souvent une page de connexion. Connectez-vous au service et téléchargez le fichier à nouveau.',
    xml: 'C’est un fichier XML. Demandez le calendrier au format .ics ou .csv.',
    json: 'C’est un fichier JSON. Demandez le calendrier au format .ics ou .csv.',
    contacts: 'Ce sont des contacts, pas un calendrier.',
    binary: 'Ce n’est ni un calendrier ni une feuille de calcul.',
  },
  programs: {
    ruche: 'Ruche',
    hootsuite: 'Hootsuite',
    buffer: 'Buffer',
    sprout: 'Sprout Social',
    ayrshare: 'Ayrshare',
    socialbee: 'SocialBee',
    postfast: 'PostFast',
    gohighlevel: 'HighLevel',
    'google-calendar': 'Google Agenda',
    trello: 'Trello',
    notion: 'Notion',
    airtable: 'Airtable',
  },
  columns: 'Colonnes',
  columnsHint:
    'Devinées d’après l’en-tête et le contenu. Votre choix est retenu pour les fichiers du même modèle.',
  inTheFile: 'Dans le fichier',
  becomes: 'Devient',
  becomesFor: (column: string) => `${column} devient`,
  columnNumber: (number: number) => `Colonne ${number}`,
  emptyColumn: 'Vide',
  uses: {
    ignored: 'Ne pas importer',
    title: 'Titre',
    body: 'Texte',
    date: 'Date',
    time: 'Heure',
    'date-time': 'Date et heure',
    'all-day': 'Toute la journée',
    channels: 'Canaux',
    status: 'Statut',
    owner: 'Responsable',
    campaign: 'Campagne',
    pillar: 'Pilier',
    language: 'Langue',
    labels: 'Étiquettes',
    link: 'Lien',
    variant: 'Texte pour un canal',
    comment: 'Premier commentaire',
    id: 'Identifiant',
  },
  dates: 'Dates',
  hours: 'Heures',
  orderQuestion: (example: string) => `Comment lire ${example} ?`,
  order: 'Ordre du jour et du mois',
  dayFirst: 'Le jour d’abord',
  monthFirst: 'Le mois d’abord',
  sourceZone: 'Heures du fichier',
  sourceZoneHint: (zone: string) => `Elles seront converties à l’heure de l’espace, ${zone}.`,
  repeated: (count: number) =>
    plural(count, {
      one: 'Parmi elles, # répète mot pour mot une ligne plus haute du fichier. Elle est nommée sous la liste.',
      other:
        'Parmi elles, # répètent mot pour mot une ligne plus haute du fichier. Elles sont nommées sous la liste.',
    }),
  oddHours: (count: number) =>
    plural(count, {
      one: '# publication tombe sur un changement d’heure : son heure n’existe pas ce jour-là, ou a lieu deux fois. Elle est signalée dans la liste.',
      other:
        '# publications tombent sur un changement d’heure : leur heure n’existe pas ce jour-là, ou a lieu deux fois. Elles sont signalées dans la liste.',
    }),
  sourceZoneSame: 'C’est l’heure de l’espace.',
  wholeDays: 'Rien que des jours entiers',
  wholeDaysHint:
    'Jours fériés, vacances, journées mondiales ? Ils peuvent être nommés sous vos publications au lieu d’en devenir.',
  asOverlay: 'Les nommer dans le calendrier',
  overlaid: (name: string, days: number) =>
    plural(days, {
      one: `« ${name} » : # date nommée sous vos publications`,
      other: `« ${name} » : # dates nommées sous vos publications`,
    }),
  overlaidDetail:
    '« Fêtes et vacances », au-dessus du calendrier, les montre, les masque et les retire.',
  window: 'Évènements qui se répètent',
  windowHint:
    'Chaque date de cette période devient une publication. Les évènements isolés sont tous pris.',
  from: 'Du',
  to: 'Au',
  summary: 'Ce qui va se passer',
  comparing: 'Comparaison avec l’espace',
  toAdd: (count: number) => plural(count, { one: 'à ajouter', other: 'à ajouter' }),
  toChange: (count: number) => plural(count, { one: 'à modifier', other: 'à modifier' }),
  toRestore: 'dans la corbeille',
  alreadyHere: (count: number) => plural(count, { one: 'déjà là', other: 'déjà là' }),
  leftOut: (count: number) => plural(count, { one: 'laissée de côté', other: 'laissées de côté' }),
  undated: (count: number) =>
    plural(count, {
      one: '# est sans date : vous la retrouverez à côté du calendrier, parmi les publications sans date.',
      other:
        '# sont sans date : vous les retrouverez à côté du calendrier, parmi les publications sans date.',
    }),
  added: 'À ajouter',
  date: 'Date',
  post: 'Publication',
  showMore: (count: number) =>
    plural(count, { one: 'Montrer # de plus', other: 'Montrer # de plus' }),
  andMore: (count: number) => plural(count, { one: 'encore #', other: 'encore #' }),
  noDate: 'Sans date',
  changed: 'À modifier',
  changedHint: 'Le fichier a changé depuis le dernier import.',
  becomesValue: (before: string, after: string) => `${before} → ${after}`,
  none: 'rien',
  bothChanged: 'Changé ici et dans le fichier',
  keepOurs: 'Garder celui de Ruche',
  takeFile: 'Prendre celui du fichier',
  restore: (count: number) =>
    plural(count, {
      one: 'Remettre # publication du fichier qui est dans la corbeille',
      other: 'Remettre # publications du fichier qui sont dans la corbeille',
    }),
  same: 'Déjà là',
  sameHint: 'Rien à faire : le fichier n’apporte rien de neuf pour ces publications.',
  binned: 'Dans la corbeille',
  binnedStay: 'Quelqu’un les y a mises : elles y restent.',
  binnedComeBack: 'Elles reviennent, comme le fichier les dit.',
  unsaidHint:
    'Le fichier ne dit pas où en sont ces publications. Ce choix ne vaut que pour cet import.',
  unsaid: {
    past: (count: number) => plural(count, { one: '# déjà passée', other: '# déjà passées' }),
    coming: (count: number) => plural(count, { one: '# à venir', other: '# à venir' }),
  },
  left: 'Laissé de côté',
  leftHint:
    'Rien de tout cela n’est importé, le reste l’est. Enregistrez-le pour le corriger et l’importer ensuite.',
  saveLeft: (count: number) =>
    plural(count, {
      one: 'Enregistrer cette ligne en CSV',
      other: 'Enregistrer ces # lignes en CSV',
    }),
  leftFile: 'lignes-non-importees',
  why: 'Pourquoi',
  row: (number: number) => `Ligne ${number}`,
  event: (number: number) => `Évènement ${number}`,
  reasons: {
    empty: 'Ni titre ni texte',
    'date-unreadable': 'Date illisible',
    'no-date': 'Sans date',
    'outside-window': 'Aucune de ses dates n’est dans la période choisie',
    'older-version': 'Ancienne version d’un évènement qui est aussi dans le fichier',
    'unclosed-quote':
      'Un guillemet n’est jamais refermé, et la suite du fichier ne peut pas être séparée en lignes',
    'not-an-event': 'Ni évènement ni tâche',
  },
  reasonOf: (reason: string, detail: string) => `${reason} : ${detail}`,
  quoted: (text: string) => `« ${text} »`,
  notes: 'Pris, avec une réserve',
  reservations: {
    'rule-unreadable': 'Répétition illisible : seule la première date est prise.',
    'rule-too-much': 'Répétition trop dense pour un calendrier : seule la première date est prise.',
    'zone-unknown': (zone: string) =>
      `Fuseau inconnu (${zone}) : l’heure est lue comme celle de l’espace.`,
    'hour-unreadable': (text: string) =>
      `Heure illisible (« ${text} ») : la publication est à son jour, sans heure.`,
    repeated:
      'Le fichier dit déjà exactement la même chose plus haut : ce seront deux publications.',
    'cut-short':
      'Le fichier s’arrête au milieu de cet évènement. S’il est déjà là, rien n’y change.',
    'row-cut-short':
      'Le fichier s’arrête au milieu de cette ligne. Si sa publication est déjà là, rien n’y change.',
  },
  unknownChannels: (names: string) => `Canaux inconnus, gardés comme étiquettes : ${names}.`,
  unknownPeople: (names: string) =>
    `Pas encore dans l’espace : ${names}. Leurs publications n’ont pas de responsable ; importez à nouveau le fichier quand ces personnes seront là.`,
  run: (count: number) =>
    plural(count, { one: 'Importer # publication', other: 'Importer # publications' }),
  runNothing: 'Importer',
  blocked: {
    'read-only': 'Vous pouvez lire cet espace, pas y écrire.',
    order: 'Choisissez d’abord l’ordre du jour et du mois.',
    nothing: 'Tout ce que ce fichier contient est déjà là, ou laissé de côté.',
    thinking: 'Comparaison avec l’espace…',
  },
  writing: 'Import en cours',
  stopping: 'Arrêter l’import',
  done: (count: number) =>
    plural(count, { one: '# publication importée', other: '# publications importées' }),
  doneDetail: 'Annuler retire tout l’import d’un coup.',
  stopped: (count: number) =>
    plural(count, {
      one: 'Import arrêté, # publication importée',
      other: 'Import arrêté, # publications importées',
    }),
  stoppedDetail:
    'Importez à nouveau le fichier pour le reste : ce qui est déjà là n’est pas ajouté deux fois.',
  seeMonth: (month: string) => `Voir ${month}`,
  seeCalendar: 'Voir le calendrier',
  takeBack: 'Annuler l’import',
  takingBack: 'Retrait en cours…',
  writingOf: (done: number, all: number) => `${number(done)} sur ${number(all)}`,
  importAnother: 'Importer un autre fichier',
}
