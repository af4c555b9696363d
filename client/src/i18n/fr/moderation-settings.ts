import { plural } from './plural.ts'

/** How a team moderates: decided by its managers, read by its moderators. */
export const moderationSettings = {
  title: 'Réglages de la modération',
  place: 'Réglages',
  readOnly: 'Les responsables de l’espace en décident.',
  between: (least: number, most: number) => `Un nombre entier de ${least} à ${most}`,
  ladder: 'Échelle de sanction',
  ladderHint:
    'Ce que Ruche propose à côté d’un dossier. Rien ne se fait tout seul : quelqu’un décide toujours.',
  usualLadder: 'C’est l’échelle d’origine. Au premier changement, elle devient la vôtre.',
  addStep: 'Ajouter un palier',
  resetLadder: 'Revenir à l’échelle d’origine',
  step: (rank: number) => `Palier ${rank}`,
  stepEarlier: (rank: number) => `Monter le palier ${rank}`,
  stepLater: (rank: number) => `Descendre le palier ${rank}`,
  stepRemove: (rank: number) => `Retirer le palier ${rank}`,
  stepMoved: (rank: number) => `C’est maintenant le palier ${rank}`,
  stepName: { fr: 'Nom en français', en: 'Nom en anglais' },
  stepNameExample: { fr: 'Silence 24 h', en: 'Muted for 24 h' },
  stepWhat: 'Mesure',
  stepHours: 'Durée, en heures',
  stepCount: 'À partir de l’avertissement nº',
  stepDays: 'Comptés sur, en jours',
  stepNoEnd: 'sans fin',
  stepEver: 'depuis toujours',
  stepPeople: 'Personnes qui décident',
  coolOff: 'Délai de recul',
  coolOffHint:
    'Combien de minutes une réponse attend avant de pouvoir être copiée, selon la gravité du dossier. 0 : pas d’attente.',
  minutesOf: (severity: string) => `${severity}, en minutes`,
  minutesRead: (severity: string, count: number) => `${severity} : ${count} min`,
  keeping: 'Durée de conservation',
  keepingHint:
    'Combien de mois ce qui est noté est gardé, puis effacé pour de bon. Aucune loi ne donne de chiffre : il faut que quelqu’un en décide. 12 mois si rien n’est dit.',
  monthsOf: (what: string) => `${what}, en mois`,
  monthsRead: (what: string, count: number) => `${what} : ${count} mois`,
  backupDays: 'Sauvegardes du relais, en jours',
  backupDaysUnknown: 'non connu',
  backupDaysHint:
    'Combien de jours les sauvegardes sont gardées, c’est qui tient le relais qui en décide : demandez-le, et écrivez-le ici. On le dit à qui efface quelqu’un, et dans le registre.',
  backupDaysRead: (days: number | null) =>
    days === null
      ? 'Personne n’a écrit combien de temps les sauvegardes du relais sont gardées.'
      : `Les sauvegardes du relais sont gardées ${plural(days, { one: '# jour', other: '# jours' })}.`,
  kept: {
    information: 'Informations',
    praise: 'Félicitations',
    warning: 'Avertissements',
    sanction: 'Sanctions et mesures',
    case: 'Dossiers',
    incident: 'Incidents et main courante',
    handover: 'Passations',
    request: 'Demandes d’accès et d’effacement',
  },
  redress: 'Recours',
  redressHint:
    'Comment contester une décision : ce texte est joint à chaque exposé des motifs, dans la langue de la personne.',
  redressIn: { fr: 'En français', en: 'En anglais' },
  redressExample: {
    fr: 'Écrivez-nous à moderation@example.org sous 14 jours. Une autre personne relira la décision.',
    en: 'Write to moderation@example.org within 14 days. Somebody else will look at the decision again.',
  },
  redressMissing: 'Personne n’a encore écrit comment contester une décision.',
  appealDays: 'Contestations à trancher, en jours',
  appealRead: (days: number) =>
    plural(days, {
      one: 'Une contestation est tranchée en # jour.',
      other: 'Une contestation est tranchée en # jours.',
    }),
  sensitive: 'Mots sensibles',
  sensitiveHint:
    'Santé, vie sexuelle, religion, opinions, infractions : les notes n’en parlent pas. Un mot de ces listes est signalé pendant la frappe, et n’empêche rien. Des virgules entre les mots ; une étoile vaut pour toutes les fins.',
  wordsOf: (about: string, count: number) =>
    `${about}, ${plural(count, { one: '# mot', other: '# mots' })}`,
  about: {
    health: 'Santé',
    sexuality: 'Vie sexuelle',
    religion: 'Religion',
    opinions: 'Opinions',
    union: 'Syndicats',
    origin: 'Origine',
    offences: 'Infractions',
  },
}
