import { at, de, until } from '../french.ts'
import { plural } from './plural.ts'

/** Decisions on a case: the reasons that are given for them, and what becomes of them when they are contested. */
export const appeals = {
  title: 'Décisions',
  decided: (who: string, when: string) => (who === '' ? when : `par ${who}, ${when}`),
  until,
  endless: 'sans limite',
  lifted: (who: string, when: string) =>
    who === '' ? `levée, ${when}` : `levée par ${who}, ${when}`,
  stated: (who: string, when: string) =>
    who === '' ? `motifs donnés, ${when}` : `motifs donnés par ${who}, ${when}`,
  lodge: 'Noter un recours',
  lodgeTitle: (measure: string) => `Recours contre : ${measure}`,
  says: 'Ce que dit la personne',
  saysExample: 'Je citais quelqu’un, je n’insultais personne.',
  cameOn: 'Reçu le',
  judge: 'Qui en juge ?',
  noJudge: 'Pas encore choisi',
  onlyDecider: 'Personne d’autre ici n’a accès aux dossiers : invitez quelqu’un pour en juger.',
  lodgeDo: 'Noter le recours',
  cancel: 'Annuler',
  appeal: 'Recours',
  received: (when: string) => `reçu ${at(when)}`,
  due: (day: string) => `à juger avant le ${day}`,
  late: (day: string) => `en retard depuis le ${day}`,
  deadline: 'À juger avant le',
  notYours: 'Vous avez pris cette décision : quelqu’un d’autre juge le recours, ou le retire.',
  verdict: 'Verdict',
  verdicts: { upheld: 'Maintenir', changed: 'Modifier', lifted: 'Lever' },
  given: {
    upheld: (who: string) => `${who} maintient la décision`,
    changed: (who: string) => `${who} modifie la décision`,
    lifted: (who: string) => `${who} lève la décision`,
  },
  newUntil: 'Nouvelle fin (facultatif)',
  why: 'Pourquoi ?',
  whyExample: 'Relu dans son contexte : c’était une citation.',
  decide: 'Rendre le verdict',
  settle: 'Trancher',
  disputed:
    'Deux verdicts ont été rendus chacun de son côté. Tous deux sont gardés : parlez-en, puis tranchez.',
  earlier: (count: number) =>
    plural(count, { one: '# verdict précédent', other: '# verdicts précédents' }),
  uncounted: (who: string) =>
    `Verdict ${de(who)} : ne compte pas, sa propre décision est en cause.`,
  answer: 'Ce qu’on répond à la personne',
  answerExample: 'Bonjour. Nous avons relu votre message avec quelqu’un qui n’avait pas décidé…',
  copyAnswer: 'Copier la réponse',
  copied: 'Réponse copiée.',
  notCopied: 'Ce navigateur n’a pas permis la copie : sélectionnez le texte.',
  withdraw: 'Retirer ce recours',
  withdrawn: (who: string, when: string) => `Recours retiré par ${who}, ${when}`,
  open: (count: number) => plural(count, { one: '# recours à juger', other: '# recours à juger' }),
  statement: {
    open: 'Exposé des motifs',
    title: 'Exposé des motifs',
    what: 'Ce que l’auteur d’un contenu doit apprendre quand on restreint ce contenu ou son compte : règlement (UE) 2022/2065, article 17. Une aide, pas un conseil juridique.',
    source: 'Lire l’article 17',
    hosted: {
      team: 'Votre équipe héberge ce lieu elle-même : l’exposé est dû, au plus tard quand la mesure prend effet.',
      maybe: (network: string) =>
        `Sur ${network}, l’exposé n’est dû que si votre équipe l’héberge elle-même.`,
      network: (network: string) =>
        `${network} héberge ce contenu et donne ses propres motifs : cet exposé n’est pas dû. Il peut servir de réponse.`,
      unknown:
        'Dites d’abord sur le dossier où cela s’est passé : l’exposé n’est dû que pour ce que votre équipe héberge.',
    },
    language: 'Langue de la personne',
    languages: { fr: 'Français', en: 'Anglais' },
    reasons: 'Les faits, et en quoi ils enfreignent la règle',
    reasonsHint: 'Tel que la personne le lira.',
    reasonsExample: 'Trois messages en dix minutes visent l’illustratrice, et non son travail.',
    how: 'Comment l’avez-vous su ?',
    hows: { own: 'En lisant nous-mêmes', notice: 'On nous l’a signalé' },
    missing: 'Ce qui manque',
    complete: 'Rien ne manque.',
    parts: {
      place: 'Où cela s’est passé',
      facts: 'Ce qui a été dit : citation ou lien, sur le dossier',
      reasons: 'Les faits et la raison, dits à la personne',
      source: 'Comment vous l’avez su',
      article: 'L’article de la charte, sur le dossier',
      translation:
        'L’article dans la langue de la personne : ce jour-là, votre charte ne l’avait que dans l’autre, et il est cité tel quel',
      redress: 'Comment contester : un texte des réglages de la modération',
    },
    text: 'Le texte',
    copy: 'Copier le texte',
    copied: 'Texte copié.',
    notCopied: 'Ce navigateur n’a pas permis la copie. Le texte est sélectionné : copiez-le.',
    download: 'Télécharger en JSON',
    file: 'expose-des-motifs',
    give: 'Marquer comme remis',
    given: (who: string, when: string) => `Remis par ${who}, ${when}`,
    close: 'Fermer',
  },
}
