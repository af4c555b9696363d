import { de } from '../french.ts'
import { plural } from './plural.ts'

const entriesSaid = (count: number) =>
  plural(count, { one: '# participation', other: '# participations' })

export const entries = {
  title: 'Participations',
  hidden: 'Votre rôle ne montre pas qui participe.',
  readOnly: 'Vous pouvez voir qui participe. Les responsables et les rédacteurs décident.',
  emptyTitle: 'Personne ne participe encore',
  emptyDetail:
    'Publiez le formulaire de participation, importez un fichier d’un autre outil ou saisissez qui participe.',
  notOnPaper: (count: number) =>
    plural(count, {
      one: '# participation de plus ne tient pas sur papier : filtrez la liste, et imprimez-la par parties.',
      other:
        '# participations de plus ne tiennent pas sur papier : filtrez la liste, et imprimez-la par parties.',
    }),
  none: 'Aucune participation ne correspond à ce filtre.',
  clear: 'Tout afficher',
  list: 'Participations',
  search: 'Chercher dans les participations',
  searchExample: 'Nom, adresse, compte, numéro',
  states: 'État',
  state: {
    all: 'Toutes',
    pending: 'Nouvelles',
    eligible: 'Recevables',
    refused: 'Non recevables',
    withdrawn: 'Retirées',
  },
  stateCounted: (state: string, count: string) => `${state} (${count})`,
  one: {
    pending: 'Nouvelle',
    eligible: 'Recevable',
    refused: 'Non recevable',
    withdrawn: 'Retirée',
  },
  remarksFilter: 'Vérifications',
  withRemarks: {
    all: 'Remarques ou non',
    with: 'Avec une remarque',
    without: 'Sans remarque',
  },
  shown: (count: number, of: number) =>
    count === of ? entriesSaid(of) : `${count} sur ${entriesSaid(of)}`,
  came: 'reçue',
  add: 'Ajouter',
  addTitle: 'Ajouter des participations',
  import: 'Importer',
  form: 'Formulaire',
  open: (name: string) => `Ouvrir la participation ${de(name)}`,
  mark: (name: string) => `Sélectionner ${name}`,
  marked: (count: number) => plural(count, { one: '# sélectionnée', other: '# sélectionnées' }),
  markAll: (count: number) => `Sélectionner les ${count}`,
  unmark: 'Ne rien sélectionner',
  selection: 'Participations sélectionnées',
  accept: 'Recevable',
  acceptTitle: (count: number) =>
    plural(count, {
      one: 'Déclarer # participation recevable ?',
      other: 'Déclarer # participations recevables ?',
    }),
  acceptRemarks: (count: number) =>
    plural(count, {
      one: '# a une remarque, et la décision passe outre :',
      other: '# ont une remarque, et la décision passe outre :',
    }),
  acceptMore: (count: number) => plural(count, { one: 'et # autre', other: 'et # autres' }),
  acceptWithout: (count: number) =>
    plural(count, { one: 'Seulement celle sans remarque', other: 'Seulement les # sans remarque' }),
  acceptAll: (count: number) =>
    plural(count, { one: 'Recevable malgré la remarque', other: 'Toutes les #' }),
  refuse: 'Non recevable…',
  reset: 'De nouveau à examiner',
  erase: 'Effacer…',
  refuseTitle: (count: number) =>
    plural(count, {
      one: '# participation non recevable',
      other: '# participations non recevables',
    }),
  refuseDo: 'Non recevable',
  reason: 'Motif',
  reasons: {
    '': 'Sans motif',
    age: 'Trop jeune',
    country: 'Pays',
    double: 'A participé deux fois',
    actions: 'Une action demandée manque',
    period: 'Hors de la période',
    rules: 'Autre règle de l’événement',
  },
  note: 'Note pour l’équipe',
  noteExample: 'La photo montre une marque',
  eraseTitle: (count: number) => `Effacer ${entriesSaid(count)} ?`,
  eraseDetail:
    'Tout ce qui est connu de ces personnes disparaît, sur chaque appareil et sur le relais, sans retour possible. Qui figure dans une liste annoncée pour un tirage y reste sous forme de code.',
  eraseDo: 'Effacer pour de bon',
  keep: 'Garder',
  erased: (count: number) =>
    plural(count, { one: '# participation effacée.', other: '# participations effacées.' }),
  damaged: 'Participation illisible',
  remark: {
    age: (age: number, least: number) =>
      `${plural(age, { one: '# an', other: '# ans' })}, il en faut ${least}`,
    ageDeclared: (age: number, least: number) =>
      `${plural(age, { one: '# an', other: '# ans' })} ou plus, déclaré : il en faut ${least}`,
    'no-age': 'Âge non dit',
    country: (country: string) => `Pays : ${country}`,
    'no-country': 'Pays non dit',
    double: (number: number) => `Même personne que le n° ${number}`,
    actions: (count: number) =>
      plural(count, { one: '# action non faite', other: '# actions non faites' }),
    early: 'Avant l’ouverture',
    'no-picture': 'Ni photo ni lien',
    late: 'Après la clôture',
  },
  pictures: {
    title: 'Photo',
    alt: (at: number, of: string) => `Photo ${at}, ${of}`,
    described: (text: string) => `Description : ${text}`,
    describe: 'Décrire',
    describeOne: (alt: string) => `Décrire : ${alt}`,
    open: (alt: string) => `Agrandir : ${alt}`,
    loading: 'La photo arrive…',
    notShown: 'Ce navigateur ne sait pas montrer cette photo.',
    add: 'Ajouter une photo',
    addHint:
      'Venue sur papier ou par message. Le lieu de la prise de vue est retiré sur cet appareil ; seul qui peut voir les participations la voit, et elle s’efface avec la participation.',
    remove: 'Enlever',
    removeOne: (alt: string) => `Enlever : ${alt}`,
    removeTitle: 'Enlever cette photo ?',
    removeDetail:
      'Elle est effacée du relais et disparaît de tous les appareils. On ne peut pas revenir en arrière.',
    keep: 'La garder',
    unknown: (names: string, _count: number) =>
      `${names} : ni JPEG, ni PNG, ni WebP, ni AVIF. Rien n’a été ajouté.`,
    already: (count: number) =>
      plural(count, {
        one: '# photo était déjà là.',
        other: '# photos étaient déjà là.',
      }),
    tooMany: (count: number, most: number) =>
      plural(count, {
        one: `Une participation a ${most} photos au plus : # n’a pas été ajoutée. Enlevez-en une d’abord.`,
        other: `Une participation a ${most} photos au plus : # n’ont pas été ajoutées. Enlevez-en d’abord.`,
      }),
    left: 'La photo a été effacée avec le retrait.',
    missing: {
      'not-yet': 'La photo n’est plus ici : elle a été effacée, ou n’est pas encore arrivée.',
      offline: 'Pas sur cet appareil. La photo viendra avec le réseau.',
      damaged: 'Arrivée abîmée. Rouvrez la participation pour réessayer.',
    },
  },
  titled: (title: string) => `« ${title} »`,
  detail: {
    number: (number: number) => `Participation n° ${number}`,
    next: 'Participation suivante',
    previous: 'Participation précédente',
    checks: 'Vérifications',
    noRemark: 'Rien à signaler.',
    decision: 'Décision',
    contact: 'Coordonnées',
    name: 'Nom',
    email: 'Adresse électronique',
    handle: 'Compte',
    country: 'Pays',
    age: 'Âge (années)',
    ageDeclared: (age: number) =>
      `${plural(age, { one: '# an', other: '# ans' })} ou plus, déclaré dans le formulaire`,
    title: 'Titre de l’œuvre',
    link: 'Lien',
    openLink: 'Ouvrir dans un nouvel onglet',
    tickets: 'Tickets au tirage',
    code: 'Code au tirage :',
    answers: 'Réponses',
    actions: 'Demandé à chacun',
    consent: 'Accord donné',
    consentVersion: (number: number, when: string) => `Texte n° ${number}, du ${when}`,
    consentHash: 'Empreinte du texte :',
    consentMissing: 'Le texte accepté n’est pas encore sur cet appareil.',
    yes: 'Oui',
    source: {
      form: (when: string) => `Arrivée par le formulaire le ${when}.`,
      import: (when: string) => `Importée d’un fichier, participation du ${when}.`,
      hand: (when: string) => `Ajoutée par l’équipe le ${when}.`,
    },
    withdraw: 'Retirer',
    back: 'Participe de nouveau',
    withdrawn: (when: string) => `Retirée le ${when}.`,
    leftItself:
      'Cette personne s’est retirée avec son reçu : elle seule peut participer de nouveau.',
    close: 'Fermer',
    wrongNumber: 'Un nombre entier.',
  },
  kept: (when: string) => `Effacement le ${when}`,
  keptHint: (days: number) =>
    `${plural(days, { one: '# jour', other: '# jours' })} après la fin de l’événement, comme le dit le règlement, tout ce qui est connu des participants disparaît, sur chaque appareil et sur le relais.`,
  keptNever: 'Aucune date d’effacement',
  keptNeverHint: 'Aucune phase ne dit quand l’événement finit : ajoutez des dates au plan.',
  due: (when: string) => `Effacement imminent, le ${when}`,
  toDraw: 'Toutes les participations',
}
