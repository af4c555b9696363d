import { plural } from './plural.ts'

export const workspaces = {
  title: 'Vos espaces',
  make: 'Nouvel espace',
  makeIntro:
    'Un espace de plus sur ce relais, avec une équipe à lui. Rien ne passe de l’un à l’autre.',
  standing: {
    deleted: 'Supprimé',
    lost: 'Accès retiré',
  },
  unsent: (count: number) =>
    plural(count, { one: '# modification non envoyée', other: '# modifications non envoyées' }),
}
