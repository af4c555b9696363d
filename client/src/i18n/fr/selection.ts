import { plural } from './plural.ts'

/** Posts that are marked, to act on all of them. */
export const selection = {
  marked: 'sélectionnée',
  mark: 'Sélectionner',
  unmark: 'Retirer de la sélection',
  commands: {
    mark: 'Sélectionner la publication, ou la retirer de la sélection',
    markTo: 'Sélectionner jusqu’à cette publication',
    all: 'Sélectionner tout ce que les filtres laissent passer',
    actions: 'Agir sur la sélection',
    clear: 'Tout désélectionner',
  },
  actions: 'Sélection',
  count: (count: number) => plural(count, { one: '# sélectionnée', other: '# sélectionnées' }),
  elsewhere: (count: number) =>
    plural(count, { one: 'dont # hors de cette vue', other: 'dont # hors de cette vue' }),
  all: (count: number) =>
    plural(count, { one: 'Tout sélectionner (#)', other: 'Tout sélectionner (#)' }),
  clear: 'Tout désélectionner (Échap)',
  locked: {
    opening: 'Ouverture depuis cet appareil…',
    role: 'Votre rôle permet de lire ce calendrier, pas de le modifier.',
    planned: 'Votre rôle ne modifie pas ce qui est validé.',
    'client-too-old':
      'Cette version de Ruche est trop ancienne pour écrire ici. Rechargez la page pour modifier.',
    gap: 'Il manque encore une partie de ce calendrier sur cet appareil. Vous pourrez modifier dès qu’elle sera arrivée.',
  },
  shift: 'Décaler',
  nothingToAsk:
    'Toutes sont validées, programmées ou terminées. Passez d’abord à « Brouillon » celles qui sont à relire.',
  labels: 'Étiquettes des publications sélectionnées',
  noLabels: 'Cet espace n’a pas encore d’étiquette.',
  channels: 'Canaux des publications sélectionnées',
  noChannels: 'Cet espace n’a pas encore de canal.',
  ask: 'Relecture',
  asks: (asked: number, others: number) =>
    [
      plural(asked, { one: 'Pour # publication.', other: 'Pour # publications.' }),
      others > 0
        ? plural(others, {
            one: '# est déjà validée ou terminée et reste telle quelle.',
            other: '# sont déjà validées ou terminées et restent telles quelles.',
          })
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  bin: 'À la corbeille',
  byDays: 'De combien de jours',
  more: (days: number) =>
    days > 0
      ? plural(days, { one: '# jour de plus', other: '# jours de plus' })
      : plural(-days, { one: '# jour de moins', other: '# jours de moins' }),
  toDay: (day: string) => `Nouvelle date : ${day}. Chacune garde son heure.`,
  toDays: (days: string) => `Nouvelles dates : ${days}. Chacune garde son heure.`,
  undated: (count: number) =>
    plural(count, {
      one: '# publication reste sans date.',
      other: '# publications restent sans date.',
    }),
  published: (count: number) =>
    plural(count, {
      one: '# publication a déjà paru et garde sa date.',
      other: '# publications ont déjà paru et gardent leur date.',
    }),
  skipped: (count: number, titles: string) =>
    plural(count, {
      one: `Une heure n’existe pas ce jour-là, les horloges avancent : ${titles}. Elle partira une heure plus tard.`,
      other: `# heures n’existent pas ce jour-là, les horloges avancent : ${titles}… Elles partiront une heure plus tard.`,
    }),
  twice: (count: number, titles: string) =>
    plural(count, {
      one: `Une heure a lieu deux fois ce jour-là : ${titles}. La première compte.`,
      other: `# heures ont lieu deux fois ce jour-là : ${titles}… La première compte.`,
    }),
  noDates: 'Aucune de ces publications n’a de date.',
  nonePlanned: 'Rien de cette sélection n’est encore à paraître à une date.',
  zero: 'Choisissez au moins un jour.',
  doShift: (days: number) =>
    days < 0
      ? plural(-days, { one: 'Décaler d’# jour plus tôt', other: 'Décaler de # jours plus tôt' })
      : plural(days, { one: 'Décaler d’# jour plus tard', other: 'Décaler de # jours plus tard' }),
  left: (count: number, why: string) =>
    `${plural(count, { one: '# inchangée et toujours sélectionnée', other: '# inchangées et toujours sélectionnées' })} : ${why}`,
  why: {
    opening: 'cet appareil ouvre encore l’espace.',
    role: 'votre rôle permet de lire le calendrier, pas de le modifier.',
    planned: 'déjà validé, votre rôle ne le modifie plus.',
    'client-too-old': 'cette version de Ruche est trop ancienne pour écrire ici.',
    gap: 'il manque encore une partie de ce calendrier sur cet appareil.',
    status: 'votre rôle ne permet pas ce statut.',
    own: 'une autre personne que vous valide ce qui est à vous.',
    others: 'des personnes n’ont pas encore validé.',
    void: 'la validation est caduque, il faut redemander une relecture.',
    frozen: 'un gel les retient.',
    date: 'sans date, rien ne se programme.',
    out: 'ce qui est paru reste paru ; ouvrez chacune pour revenir sur sa publication.',
    points: 'des points y sont à régler avant de programmer ; ouvrez chacune pour les voir.',
  },
}
