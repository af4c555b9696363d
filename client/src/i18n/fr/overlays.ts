import { plural } from './plural.ts'

const days = (count: number): string => plural(count, { one: '# date', other: '# dates' })

export const overlays = {
  button: 'Repères et créneaux',
  title: 'Fêtes et vacances',
  none: 'Jours fériés, vacances scolaires, journées mondiales : ajoutez un fichier de calendrier (.ics), ses jours seront nommés sous vos publications.',
  hint: 'Montrés ou masqués sur cet appareil seulement.',
  days,
  add: 'Ajouter un calendrier (.ics)',
  remove: (name: string) => `Retirer « ${name} » pour toute l’équipe`,
  added: (name: string, count: number, left: number) =>
    left === 0
      ? `« ${name} » : ${days(count)}.`
      : `« ${name} » : ${days(count)}. ${plural(left, { one: '# rendez-vous avec une heure est laissé de côté.', other: '# rendez-vous avec une heure sont laissés de côté.' })}`,
  problems: {
    other: 'Ce fichier n’est pas un calendrier. Exportez-le au format iCalendar (.ics).',
    nothing:
      'Ce calendrier ne nomme aucun jour, de l’an dernier aux cinq années à venir : ses événements ont une heure, ou sont plus loin.',
    'too-large': 'Ce fichier est trop grand pour un calendrier de fêtes.',
  },
}
