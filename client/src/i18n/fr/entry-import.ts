import { plural } from './plural.ts'

const entriesSaid = (count: number) =>
  plural(count, { one: '# participation', other: '# participations' })

export const entryImport = {
  title: 'Importer des participations',
  drop: 'Déposez le fichier ici, ou choisissez-le. Il est lu sur cet appareil et n’est envoyé nulle part.',
  kinds:
    'Un CSV d’un formulaire, de Gleam ou de tout autre outil, ou une liste d’adresses ou de comptes, un par ligne. Jusqu’à 50 000 lignes.',
  refusedOther: 'Ce n’est pas un tableau. Enregistrez-le en CSV, puis choisissez-le de nouveau.',
  tooMany: (limit: string) =>
    `Il a plus de ${limit} lignes. Coupez-le et importez une partie après l’autre.`,
  read: (rows: number) => plural(rows, { one: '# ligne lue.', other: '# lignes lues.' }),
  columns: 'Colonnes',
  columnsHint:
    'Ce que chaque colonne dit de quelqu’un. Votre choix est retenu pour les fichiers semblables.',
  uses: {
    ignored: 'Non utilisée',
    name: 'Nom',
    'first-name': 'Prénom',
    'last-name': 'Nom de famille',
    email: 'Adresse électronique',
    handle: 'Compte',
    country: 'Pays',
    age: 'Âge',
    born: 'Date de naissance (gardée comme un âge)',
    title: 'Titre de l’œuvre',
    link: 'Lien',
    date: 'Moment de la participation',
    tickets: 'Tickets',
    status: 'Valable ou non, selon l’outil',
    answer: 'Réponse, gardée telle quelle',
  },
  doubles: 'Même personne',
  doublesHint:
    'Deux lignes sont d’une même personne quand l’un de ces éléments est identique. Majuscules, accents, espaces, +mot de l’adresse et @ initial ne comptent pas.',
  keys: { email: 'Adresse', handle: 'Compte', name: 'Nom' },
  repeats: 'Les autres lignes d’une personne',
  repeatsSaid: { once: 'Compter une fois', tickets: 'Additionner les tickets' },
  eligibility: 'Elles arrivent comme',
  eligibilities: { pending: 'Nouvelles, à vérifier', eligible: 'Recevables' },
  preview: 'Ce qui sera ajouté',
  more: (count: number) => `et ${entriesSaid(count)} de plus`,
  left: 'Ce qui reste de côté',
  leftReasons: {
    known: 'Participe déjà',
    repeated: 'Figure plus haut dans le fichier',
    nobody: 'Ni nom ni moyen de joindre la personne',
    invalid: 'Non valable selon l’outil',
    unclosed: 'Un guillemet n’est jamais fermé : la suite n’a pas été lue',
  },
  row: (row: number, who: string) => (who ? `ligne ${row}, ${who}` : `ligne ${row}`),
  early: (count: number, from: string) =>
    `${plural(count, {
      one: '# participation est datée d’avant l’ouverture',
      other: '# participations sont datées d’avant l’ouverture',
    })} (${from}).`,
  late: (count: number, until: string) =>
    `${plural(count, {
      one: '# participation est datée d’après la clôture',
      other: '# participations sont datées d’après la clôture',
    })} (${until}).`,
  remarks: 'Ajouté malgré tout',
  remarkKinds: {
    'date-unread': (count: number) =>
      plural(count, { one: '# date illisible', other: '# dates illisibles' }),
    'date-ahead': (count: number) =>
      plural(count, {
        one: '# moment de participation encore à venir, gardé tel quel',
        other: '# moments de participation encore à venir, gardés tels quels',
      }),
    'email-odd': (count: number) =>
      plural(count, {
        one: '# adresse qui n’en est pas une, gardée telle quelle',
        other: '# adresses qui n’en sont pas, gardées telles quelles',
      }),
    'age-unread': (count: number) =>
      plural(count, { one: '# âge illisible', other: '# âges illisibles' }),
    'born-unread': (count: number) =>
      plural(count, {
        one: '# date de naissance illisible',
        other: '# dates de naissance illisibles',
      }),
    'tickets-unread': (count: number) =>
      plural(count, {
        one: '# nombre de tickets illisible : un ticket',
        other: '# nombres de tickets illisibles : un ticket chacun',
      }),
  },
  tickets: (count: number) => plural(count, { one: '# ticket', other: '# tickets' }),
  joined: (count: number) =>
    plural(count, {
      one: '# autre ligne ajoute ses tickets à une personne qui figure plus haut.',
      other: '# autres lignes ajoutent leurs tickets à une personne qui figure plus haut.',
    }),
  against: (count: number, checks: string) =>
    `${plural(count, {
      one: 'Les vérifications relèvent quelque chose sur # participation, qui serait recevable quand même',
      other:
        'Les vérifications relèvent quelque chose sur # participations, qui seraient recevables quand même',
    })} : ${checks}.`,
  checkKinds: {
    age: (count: string) => `trop jeune (${count})`,
    'no-age': (count: string) => `âge non dit (${count})`,
    country: (count: string) => `autre pays (${count})`,
    'no-country': (count: string) => `pays non dit (${count})`,
    double: (count: string) => `même personne (${count})`,
    actions: (count: string) => `action demandée non vérifiée (${count})`,
    early: (count: string) => `avant l’ouverture (${count})`,
    late: (count: string) => `après la clôture (${count})`,
    'no-picture': (count: string) => `ni image ni lien (${count})`,
  },
  order: 'Dans les dates, qu’est-ce qui vient d’abord ?',
  go: (count: number) => `Ajouter ${entriesSaid(count)}`,
  blocked: {
    order: 'Dites d’abord si le jour ou le mois vient en premier.',
    nothing: 'Rien de ce fichier ne serait ajouté.',
    thinking: 'Le fichier est examiné.',
  },
  done: (count: number) =>
    plural(count, { one: '# participation ajoutée', other: '# participations ajoutées' }),
  looked: {
    nothing: 'Les vérifications n’y relèvent rien.',
    pending: (count: number, checks: string) =>
      `${plural(count, {
        one: 'Les vérifications relèvent quelque chose sur # participation, qui attend votre décision',
        other:
          'Les vérifications relèvent quelque chose sur # participations, qui attendent votre décision',
      })} : ${checks}.`,
    eligible: (count: number, checks: string) =>
      `${plural(count, {
        one: 'Les vérifications relèvent quelque chose sur # participation, qui est recevable quand même',
        other:
          'Les vérifications relèvent quelque chose sur # participations, qui sont recevables quand même',
      })} : ${checks}.`,
  },
  doneDetail: 'Annuler reprend le tout en une fois.',
  stopped: (count: number) =>
    `Arrêté : ${plural(count, { one: '# participation ajoutée', other: '# participations ajoutées' })}`,
  see: 'Voir les participations',
  readOnly: 'Les responsables et les rédacteurs importent des participations.',
}
