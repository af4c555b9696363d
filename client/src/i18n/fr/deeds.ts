import { plural } from './plural.ts'

/** What the toast says after something was done. */
export const deeds = {
  created: (count: number) =>
    plural(count, { one: 'Publication ajoutée', other: '# publications ajoutées' }),
  changed: (count: number) =>
    plural(count, { one: 'Modification enregistrée', other: '# publications modifiées' }),
  movedTo: (moment: string) => `Déplacé au ${moment}`,
  movedMany: (count: number) =>
    plural(count, { one: '# publication déplacée', other: '# publications déplacées' }),
  unscheduled: 'Remis parmi les idées sans date',
  duplicated: 'Copie ajoutée parmi les idées sans date',
  duplicatedTo: (moment: string) => `Copié au ${moment}`,
  removed: (count: number) =>
    plural(count, { one: 'Mise à la corbeille', other: '# publications mises à la corbeille' }),
  restored: (count: number) =>
    plural(count, { one: 'Publication restaurée', other: '# publications restaurées' }),
  attached: (count: number) => plural(count, { one: 'Fichier joint', other: '# fichiers joints' }),
  detached: 'Fichier retiré de la publication',
  imported: (count: number) =>
    plural(count, { one: '# publication importée', other: '# publications importées' }),
  asked: 'Accord demandé',
  approved: 'Accord donné',
  sentBack: 'Changements demandés',
  takenBack: 'Texte validé remis en place',
  overlaid: 'Jours ajoutés',
  unlaid: 'Jours retirés',
  placed: 'Ordre changé',
  passed: 'Statut changé',
  appeared: 'Marqué comme publié',
  commentRemoved: 'Message retiré',
  threadResolved: 'Échange résolu',
  threadOpened: 'Échange rouvert',
  campaignMade: 'Campagne ajoutée',
  campaignArchived: 'Campagne archivée, ses publications la gardent',
  campaignBack: 'Campagne remise en cours',
  campaignRemoved: 'Campagne supprimée',
  noted: 'Idée notée',
  /** What was undone or redone: a deed of `names` upon `one`, `untitled` or `several`. */
  undone: (deed: string) => `Annulé : ${deed}`,
  redone: (deed: string) => `Rétabli : ${deed}`,
  names: {
    created: (upon: string) => `ajout ${upon}`,
    changed: (upon: string) => `modification ${upon}`,
    moved: (upon: string) => `déplacement ${upon}`,
    duplicated: (upon: string) => `copie ${upon}`,
    removed: (upon: string) => `mise à la corbeille ${upon}`,
    restored: (upon: string) => `restauration ${upon}`,
    imported: (upon: string) => `import ${upon}`,
    attached: () => 'ajout de fichiers',
    detached: () => 'retrait d’un fichier',
    asked: (upon: string) => `demande d’accord à propos ${upon}`,
    approved: (upon: string) => `accord à propos ${upon}`,
    'sent back': (upon: string) => `demande de changements à propos ${upon}`,
    'comment removed': () => 'retrait d’un message',
    'thread resolved': () => 'échange résolu',
    'thread opened': () => 'échange rouvert',
    'taken back': (upon: string) => `retour au texte validé ${upon}`,
    'campaign made': () => 'ajout d’une campagne',
    'campaign changed': () => 'modification d’une campagne',
    'campaign archived': () => 'archivage d’une campagne',
    'campaign back': () => 'remise en cours d’une campagne',
    'campaign removed': () => 'suppression d’une campagne',
    overlaid: () => 'ajout d’un calendrier de fêtes',
    unlaid: () => 'retrait d’un calendrier de fêtes',
    placed: (upon: string) => `changement d’ordre ${upon}`,
    appeared: (upon: string) => `parution ${upon}`,
    passed: (upon: string) => `changement de statut ${upon}`,
  },
  one: (title: string) => `de « ${title} »`,
  untitled: 'd’une publication sans titre',
  several: (count: number) =>
    plural(count, { one: 'de # publication', other: 'de # publications' }),
  nowOn: (deed: string, moment: string) => `${deed}, maintenant le ${moment}`,
  nowIdea: (deed: string) => `${deed}, maintenant parmi les idées sans date`,
  partly: (undone: number, kept: number) =>
    `${plural(undone, { one: '# retour en arrière', other: '# retours en arrière' })} ; ${plural(kept, { one: '# changement fait depuis par quelqu’un est resté', other: '# changements faits depuis par quelqu’un sont restés' })}`,
}
