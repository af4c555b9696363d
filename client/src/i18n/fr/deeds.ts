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
  imported: (count: number) =>
    plural(count, { one: '# publication importée', other: '# publications importées' }),
  undone: 'Annulé',
  redone: 'Rétabli',
  partly: (undone: number, kept: number) =>
    `${plural(undone, { one: '# retour en arrière', other: '# retours en arrière' })} ; ${plural(kept, { one: '# changement fait depuis par quelqu’un est resté', other: '# changements faits depuis par quelqu’un sont restés' })}`,
}
