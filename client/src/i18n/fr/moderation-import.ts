import { number, plural } from './plural.ts'

/** Bringing in what moderators kept elsewhere, and taking it away. `importing` says what both imports say. */
export const moderationImport = {
  title: 'Import et export',
  bring: 'Apportez ce que votre équipe a déjà noté',
  drop: 'Déposez le fichier ici, choisissez-le, ou collez son contenu. Il est lu sur cet appareil.',
  choose: 'Choisir un fichier',
  paste: 'Coller le contenu',
  pasteHere: 'Contenu à coller',
  pasteHint:
    'Collez ici toute la page « usernotes » du wiki, ou le contenu d’un fichier : il est lu aussitôt.',
  pasted: 'Contenu collé',
  kinds:
    'Usernotes de Reddit (toolbox), avertissements d’un bot Discord ou Telegram, journal et notes de Discourse, listes et signalements de Mastodon, avis de clients, ou toute feuille de calcul avec un en-tête.',
  records: {
    usernotes: (count: number) =>
      plural(count, { one: 'Usernotes de Reddit, # note', other: 'Usernotes de Reddit, # notes' }),
    warnings: (count: number) =>
      plural(count, { one: 'Fichier d’un bot, # entrée', other: 'Fichier d’un bot, # entrées' }),
    reports: (count: number) =>
      plural(count, {
        one: 'Signalements de Mastodon, # signalement',
        other: 'Signalements de Mastodon, # signalements',
      }),
    own: (count: number) =>
      plural(count, { one: 'Fichier de Ruche, # fiche', other: 'Fichier de Ruche, # fiches' }),
    table: (count: number) =>
      plural(count, { one: 'Feuille de calcul, # ligne', other: 'Feuille de calcul, # lignes' }),
  },
  layouts: {
    'discourse-staff': 'Journal de Discourse',
    'discourse-notes': 'Notes de Discourse',
    'mastodon-domains': 'Serveurs bloqués par Mastodon',
    'mastodon-blocks': 'Comptes ou serveurs bloqués par Mastodon',
    'mastodon-mutes': 'Comptes masqués par Mastodon',
    ruche: 'Ruche',
    reviews: 'Avis',
  },
  refusals: {
    'json-broken':
      'Il commence comme du JSON et s’interrompt. Téléchargez-le ou copiez-le à nouveau, en entier.',
    'json-unknown':
      'C’est du JSON, mais rien n’y ressemble à une note, un avertissement ou un signalement. Exportez-le en CSV : les colonnes pourront être choisies à la main.',
    'blob-broken':
      'Les notes compressées de cette page sont coupées ou abîmées. Copiez à nouveau toute la page « usernotes » du wiki, sans rien y changer.',
    'blob-too-large': (limit: string) =>
      `Décompressées, ses notes dépassent ${limit} : ce n’est pas une page de notes.`,
    'newer-version': (version: string) =>
      `Il a été écrit par une version plus récente (${version}). Mettez Ruche à jour, puis réessayez.`,
    rules:
      'Ce sont les règles d’une communauté, pas des notes sur des personnes. Leur place est dans la charte.',
    'no-table': 'C’est un texte, sans lignes ni colonnes. Exportez vos notes en CSV ou en JSON.',
    tooManyRecords: (limit: string) =>
      `Il a plus de ${limit} notes ou lignes, c’est plus qu’un import n’en prend. Coupez-le en plusieurs fichiers, par exemple un par année.`,
    other: {
      spreadsheet:
        'C’est un classeur. Ouvrez-le dans votre tableur et enregistrez la feuille au format CSV.',
      archive:
        'C’est une archive. Décompressez-la, puis importez le fichier de notes qu’elle contient.',
      pdf: 'C’est un PDF. Demandez ces notes au format CSV ou JSON.',
      image:
        'C’est une image. Demandez ces notes au format CSV ou JSON. Une capture se joint à un dossier.',
      'web-page':
        'C’est une page web, souvent une page de connexion. Connectez-vous au service et téléchargez le fichier à nouveau.',
      xml: 'C’est un fichier XML. Demandez ces notes au format CSV ou JSON.',
      json: 'C’est un fichier JSON dont rien ne peut être lu.',
      contacts:
        'Ce sont des contacts. La modération prend des notes, des avertissements et des signalements, en CSV ou en JSON.',
      binary:
        'La modération prend une feuille de calcul (CSV), ou un fichier JSON d’un des outils nommés plus bas.',
    },
    tooManyColumns: (limit: string) =>
      `Il a plus de ${limit} colonnes. Gardez celles qui disent qui, quoi et quand, puis réessayez.`,
    calendar: 'C’est un calendrier : il s’importe depuis la page Importer.',
  },
  reading: 'Comment le lire',
  readingHint:
    'Deviné d’après le fichier. Votre choix est retenu pour les fichiers du même modèle.',
  as: 'Chaque ligne devient',
  asNotes: 'Une note',
  asCases: 'Un dossier à traiter',
  network: 'Ces noms sont ceux de',
  zone: 'Heures du fichier',
  since: 'Prendre',
  sinceAll: 'Tout',
  sinceMonths: (months: number) =>
    months % 12 === 0
      ? plural(months / 12, { one: 'La dernière année', other: 'Les # dernières années' })
      : plural(months, { one: 'Le dernier mois', other: 'Les # derniers mois' }),
  words: 'Types du fichier',
  wordsHint: 'Ce que chaque mot du fichier devient ici. « Laisser » n’importe pas ses lignes.',
  noWord: 'Sans mot',
  wordBecomes: (word: string) => `${word} devient`,
  times: (count: number) => plural(count, { one: '# fois', other: '# fois' }),
  leave: 'Laisser',
  types: {
    information: 'Information',
    praise: 'Félicitation',
    warning: 'Avertissement',
    sanction: 'Sanction',
  },
  measures: {
    warned: 'Personne avertie',
    hidden: 'Message masqué',
    removed: 'Message retiré',
    muted: 'Réduite au silence',
    banned: 'Exclue',
    reported: 'Signalée au réseau',
  },
  case: 'Dossier',
  columnUses: {
    ignored: 'Ne pas importer',
    person: 'Personne (compte)',
    name: 'Nom affiché',
    text: 'Texte',
    title: 'Titre',
    type: 'Type ou action',
    date: 'Date',
    time: 'Heure',
    by: 'Écrit par',
    link: 'Lien',
    place: 'Lieu',
    rating: 'Étoiles',
    until: 'Jusqu’au',
    detail: 'Précision',
    id: 'Identifiant',
  },
  figures: {
    noted: (count: number) => plural(count, { one: 'personne notée', other: 'personnes notées' }),
    cases: (count: number) => plural(count, { one: 'dossier', other: 'dossiers' }),
    notes: (count: number) => plural(count, { one: 'note', other: 'notes' }),
    measures: (count: number) => plural(count, { one: 'mesure', other: 'mesures' }),
    known: (count: number) =>
      plural(count, { one: 'personne déjà là', other: 'personnes déjà là' }),
    same: (count: number) => plural(count, { one: 'déjà là', other: 'déjà là' }),
    binned: (count: number) =>
      plural(count, { one: 'dans la corbeille', other: 'dans la corbeille' }),
    left: (count: number) => plural(count, { one: 'laissée de côté', other: 'laissées de côté' }),
  },
  span: (from: string, to: string) => (from === to ? `Du ${from}.` : `Du ${from} au ${to}.`),
  pastKeeping: (months: number) =>
    plural(months, {
      one: 'Une partie a plus de # mois, le plus longtemps que votre équipe garde : elle sera annoncée parmi ce qui part, et effacée au plus tôt 30 jours après l’import si personne ne la prolonge.',
      other:
        'Une partie a plus de # mois, le plus longtemps que votre équipe garde : elle sera annoncée parmi ce qui part, et effacée au plus tôt 30 jours après l’import si personne ne la prolonge.',
    }),
  heavy: (size: string) =>
    `C’est beaucoup : environ ${size} de plus en mémoire sur l’appareil de chaque modérateur, à chaque ouverture. Ne prenez que les dernières années si elles suffisent.`,
  restore: (count: number) =>
    plural(count, {
      one: 'Remettre # fiche du fichier qui est dans la corbeille',
      other: 'Remettre # fiches du fichier qui sont dans la corbeille',
    }),
  perhapsErased: (count: number, day: string) =>
    plural(count, {
      one: `# fiche de ce fichier n’est pas ici, alors qu’un import du ${day} pouvait déjà la contenir. Depuis, des fiches ont été effacées pour de bon. Ruche n’en garde pas les noms : rien ne dit si celle-ci en est.`,
      other: `# fiches de ce fichier ne sont pas ici, alors qu’un import du ${day} pouvait déjà les contenir. Depuis, des fiches ont été effacées pour de bon. Ruche n’en garde pas les noms : rien ne dit lesquelles de celles-ci en sont.`,
    }),
  anyway: (count: number) =>
    plural(count, {
      one: 'L’importer quand même, si rien n’oblige à l’oublier',
      other: 'Les importer quand même, si rien n’oblige à les oublier',
    }),
  made: {
    title: 'Imports déjà faits',
    hint: 'Un import se retire d’un geste, même longtemps après. Ce que l’équipe a modifié depuis reste.',
    kinds: {
      usernotes: 'Usernotes de Reddit',
      warnings: 'Fichier d’un bot',
      'warnings-discord': 'Fichier d’un bot Discord',
      'warnings-telegram': 'Fichier d’un bot Telegram',
      reports: 'Signalements de Mastodon',
      own: 'Fichier de Ruche',
      table: 'Feuille de calcul',
    },
    count: (count: number) =>
      plural(count, { one: '# fiche importée', other: '# fiches importées' }),
    /** Nothing says which of them came together. */
    unlisted: (count: number) =>
      plural(count, {
        one: '# fiche vient d’un fichier importé avant que Ruche ne liste les imports. Elle ne part pas avec un import, mais comme toute fiche, depuis son menu.',
        other:
          '# fiches viennent de fichiers importés avant que Ruche ne liste les imports. Elles ne partent pas avec un import, mais comme toute fiche, depuis leur menu.',
      }),
    looking: 'Recherche de ce qui partirait',
    ask: (taken: number, kept: number) =>
      [
        taken === 0
          ? 'Rien ne peut être retiré.'
          : plural(taken, {
              one: '# fiche ira à la corbeille.',
              other: '# fiches iront à la corbeille.',
            }),
        kept === 0
          ? ''
          : plural(kept, {
              one: `# restera : quelqu’un l’a modifiée depuis, ou elle va avec ce qui l’a été.`,
              other: `# resteront : quelqu’un les a modifiées depuis, ou elles vont avec ce qui l’a été.`,
            }),
      ]
        .filter(Boolean)
        .join(' '),
    keep: 'Laisser',
    close: 'Fermer',
    here: (count: number) =>
      count === 0
        ? 'plus aucune ici'
        : plural(count, { one: 'dont # encore ici', other: 'dont # encore ici' }),
    takenBack: (when: string, by: string) =>
      by === '' ? `retiré le ${when}` : `retiré le ${when} par ${by}`,
    takeBack: 'Retirer',
    takeBackOf: (file: string, when: string) => `Retirer l’import du ${when}, ${file}`,
    going: (done: number, all: number) => `Retrait en cours, ${number(done)} sur ${number(all)}`,
    outcome: (taken: number, kept: number) =>
      [
        taken === 0
          ? 'Rien n’a été retiré.'
          : plural(taken, {
              one: '# fiche mise à la corbeille.',
              other: '# fiches mises à la corbeille.',
            }),
        kept === 0
          ? ''
          : plural(kept, {
              one: `# reste : quelqu’un l’a modifiée depuis, ou elle va avec ce qui l’a été.`,
              other: `# restent : quelqu’un les a modifiées depuis, ou elles vont avec ce qui l’a été.`,
            }),
      ]
        .filter(Boolean)
        .join(' '),
  },
  preview: 'Les premières',
  previewHint: 'Comme elles seront. Rien n’est encore écrit.',
  remarks: 'Pris, avec une réserve',
  remarkKinds: {
    'no-date': 'Sans date dans le fichier : comptera à partir d’aujourd’hui',
    'no-date-read': 'Date trouvée, mais illisible : comptera à partir d’aujourd’hui',
    continued: 'Trop longue pour une note : continue dans les suivantes',
    'length-unreadable': 'Durée illisible : la mesure est prise sans date de fin',
    'handle-cut': 'Nom de compte trop long : coupé',
  },
  left: 'Laissé de côté',
  leftHint:
    'Rien de tout cela n’est importé, le reste l’est. Enregistrez-le pour le corriger et l’importer ensuite.',
  leftFile: 'moderation-lignes-non-importees',
  leftHeadings: { where: 'Place', title: 'Début', raw: 'Contenu', why: 'Pourquoi' },
  leftReasons: {
    empty: 'Rien à noter',
    'no-person': 'Aucun nom de compte',
    'name-hidden': 'Nom caviardé dans le fichier',
    'not-about-a-person': 'Ne concerne aucune personne',
    'date-unreadable': 'Date illisible',
    'count-only': 'Un nombre d’avertissements, sans aucun d’eux',
    'left-by-choice': 'Type que vous laissez',
    older: 'Plus ancien que ce que vous prenez',
    unreadable: 'Autre forme que le reste du fichier',
    'unclosed-quote':
      'Un guillemet n’est jamais refermé, et la suite du fichier ne peut pas être séparée en lignes',
  },
  andMore: (count: number) =>
    plural(count, {
      one: 'et # de plus dans le fichier enregistré',
      other: 'et # de plus dans le fichier enregistré',
    }),
  run: (count: number) => plural(count, { one: 'Importer # fiche', other: 'Importer # fiches' }),
  blocked: {
    'read-only': 'Vous pouvez lire ces fiches, pas en écrire.',
    order: 'Choisissez d’abord l’ordre du jour et du mois.',
    'no-person': 'Dites sous « Colonnes » laquelle donne le compte ou le nom de la personne.',
    'no-text': 'Dites sous « Colonnes » laquelle donne ce qui a été écrit, ou un titre.',
    nothing: 'Tout ce que ce fichier contient est déjà là, ou laissé de côté.',
    held: 'Tout le reste de ce fichier a peut-être été effacé : rien n’est importé tant que vous ne le demandez pas plus haut.',
    thinking: 'Comparaison avec ce qui est déjà noté…',
  },
  done: (count: number) => plural(count, { one: '# fiche importée', other: '# fiches importées' }),
  doneDetail:
    'L’import se retire d’un geste, maintenant ou plus tard, sous « Imports déjà faits ».',
  ofCases: (count: number) => plural(count, { one: 'Dont # dossier.', other: 'Dont # dossiers.' }),
  stopped: (count: number) =>
    plural(count, {
      one: 'Import arrêté, # fiche importée',
      other: 'Import arrêté, # fiches importées',
    }),
  see: {
    untriaged: 'Trier les dossiers',
    cases: 'Voir les dossiers',
    people: 'Voir les personnes notées',
  },
  exporting: {
    title: 'Exporter',
    hint: 'Le fichier contient des noms et ce qui est écrit sur des personnes : gardez-le comme tel. Son nom n’en dit rien.',
    what: 'Ce qui est exporté',
    people: 'Personnes notées',
    cases: 'Dossiers',
    notes: 'Notes',
    measures: 'Mesures',
    onlyOpen: 'Seulement les dossiers qui ne sont pas clos',
    json: 'Tout dans un fichier (JSON)',
    jsonHint:
      'Le fichier JSON revient dans Ruche sans perte ; les feuilles de calcul se lisent ailleurs.',
    csv: (what: string) => `${what} (CSV)`,
    doing: 'Préparation du fichier',
    /** The beginning of the file’s name: letters and hyphens only. */
    fileName: 'moderation',
    fileNames: { people: 'personnes', cases: 'dossiers', notes: 'notes', measures: 'mesures' },
    yes: 'oui',
    columns: {
      name: 'Nom',
      handles: 'Comptes',
      aliases: 'Autres noms',
      since: 'Depuis',
      language: 'Langue',
      created: 'Noté le',
      title: 'Titre',
      quote: 'Citation',
      people: 'Personnes',
      network: 'Réseau',
      place: 'Lieu',
      link: 'Lien',
      happened: 'Date',
      triage: 'Tri',
      severity: 'Gravité',
      owner: 'Responsable',
      status: 'Statut',
      deadline: 'Échéance',
      outcome: 'Issue',
      similar: 'Messages semblables',
      closed: 'Clos le',
      person: 'Personne',
      type: 'Type',
      text: 'Texte',
      date: 'Date',
      by: 'Note de',
      case: 'Dossier',
      pinned: 'Épinglée',
      measure: 'Mesure',
      until: 'Jusqu’au',
      note: 'Motif',
      automated: 'Automatique',
      lifted: 'Levée le',
    },
  },
}
