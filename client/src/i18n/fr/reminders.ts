import { plural } from './plural.ts'

/** Being reminded outside of Ruche. */
export const reminders = {
  title: 'Rappels',
  hint: 'Être prévenu à l’heure, même quand Ruche n’est pas sous vos yeux. Le choix vaut pour cet appareil, les réglages pour tous les vôtres.',
  missing:
    'Ce navigateur n’affiche pas de notifications ici. Sur un iPhone, ajoutez d’abord Ruche à l’écran d’accueil.',
  denied:
    'Ce navigateur refuse les notifications de Ruche. Autorisez-les dans ses réglages pour ce site, puis rouvrez cette page.',
  offer:
    'Cet appareil peut afficher un rappel quand une publication est à faire paraître, quand on attend votre relecture ou quand on vous cite, même si Ruche est fermé. Les rappels sont scellés : le relais et votre navigateur savent quand ils partent, pas ce qu’ils disent. Votre navigateur va vous demander si vous êtes d’accord.',
  turnOn: 'Me prévenir sur cet appareil',
  turnOff: 'Ne plus me prévenir ici',
  onClosed: 'Cet appareil vous prévient, même quand Ruche est fermé.',
  onOpen:
    'Cet appareil vous prévient tant que Ruche y est ouvert dans un onglet. Ce navigateur ne peut pas être réveillé.',
  problems: {
    'too-many-devices':
      'Vous avez déjà atteint le nombre d’appareils à prévenir. Ici, les rappels viennent tant que Ruche est ouvert.',
    'push-off':
      'Ce relais n’envoie pas de rappels. Ils viennent tant que Ruche est ouvert dans un onglet.',
    unreachable:
      'Le relais ne répond pas. Les rappels viennent tant que Ruche est ouvert ; le reste se fera à son retour.',
  },
  about: 'Me prévenir pour',
  topics: {
    publish: 'mes publications à faire paraître',
    late: 'mes publications en retard',
    review: 'les relectures qu’on me demande, et leur échéance',
    own: 'les réponses à mes publications : validations, changements demandés, validations caduques',
    talk: 'les messages qui me citent, me répondent ou portent sur mes publications',
    rights: 'un média dont les droits finissent trop tôt',
    moderation:
      'la modération : dossiers et recours confiés, relectures, échéances, permanences, alertes',
  },
  publishLead: 'Avant une publication',
  deadlineLead: 'Avant une échéance de relecture',
  before: (minutes: number) => {
    if (minutes === 0) return 'à l’heure dite'
    if (minutes < 60) return plural(minutes, { one: '# minute avant', other: '# minutes avant' })
    if (minutes < 1440)
      return plural(minutes / 60, { one: '# heure avant', other: '# heures avant' })
    return plural(minutes / 1440, { one: '# jour avant', other: '# jours avant' })
  },
  quiet: 'Heures de calme',
  quietFrom: 'De',
  quietTo: 'À',
  quietHint: (city: string) =>
    `À l’heure de vos horloges (${city}). Ce qui tombe pendant ce temps vient après, ou juste avant s’il serait trop tard.`,
  more: 'Rappels hors de Ruche',
}
