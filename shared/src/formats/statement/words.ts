/**
 * What a statement of reasons says beside its facts. Not in the app's dictionaries: it is written in the language of
 * whoever receives it, whatever the moderator reads.
 */
import type { AnswerLanguage } from '#shared/domain/moderation/answer.ts'
import type { StatementSource } from '#shared/domain/moderation/measure.ts'
import type { Restriction } from '#shared/domain/moderation/statement.ts'

export interface StatementWords {
  readonly title: string
  readonly made: (team: string, day: string) => string
  readonly decision: string
  readonly restricted: Readonly<Record<Restriction, string>>
  /** Of a case that is opened for nothing else. */
  readonly called: Readonly<Record<Restriction, string>>
  /** Of what is done once. */
  readonly done: (moment: string) => string
  /** Of what lasts; null: without an end. */
  readonly lasts: (from: string, until: string | null) => string
  /** Whoever reads it may live by other clocks. */
  readonly zone: (timeZone: string) => string
  readonly where: (place: string) => string
  readonly facts: string
  readonly said: (moment: string | null) => string
  readonly quoted: (text: string) => string
  readonly sources: Readonly<Record<StatementSource, string>>
  readonly machines: string
  readonly automated: string
  readonly byHand: string
  readonly rule: string
  readonly article: (number: string, title: string) => string
  readonly published: (day: string) => string
  readonly redress: string
}

const fr: StatementWords = {
  title: 'Exposé des motifs',
  made: (team, day) => `${team}, le ${day}`,
  decision: 'La décision',
  restricted: {
    hidden: 'Votre message a été masqué.',
    removed: 'Votre message a été retiré.',
    muted: 'Votre compte ne peut plus écrire ici.',
    banned: 'Votre compte est exclu de cet espace.',
  },
  called: {
    hidden: 'Masquage',
    removed: 'Retrait du contenu',
    muted: 'Silence',
    banned: 'Exclusion',
  },
  done: (moment) => `Décision du ${moment}.`,
  lasts: (from, until) =>
    until === null
      ? `Cette mesure vaut depuis le ${from}, sans date de fin.`
      : `Cette mesure vaut du ${from} au ${until}.`,
  zone: (timeZone) => `Les heures sont celles du fuseau ${timeZone}.`,
  where: (place) => `Où\u00a0: ${place}`,
  facts: 'Les faits',
  said: (moment) =>
    moment === null ? 'Vous avez écrit\u00a0:' : `Le ${moment}, vous avez écrit\u00a0:`,
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  sources: {
    own: 'Nous l’avons vu en lisant nous-mêmes ce qui se publie ici.',
    notice: 'On nous l’a signalé.',
  },
  machines: 'Moyens automatisés',
  automated: 'Un moyen automatisé a servi à repérer ce contenu ou à décider.',
  byHand: 'Aucun\u00a0: une personne de l’équipe a lu, et décidé.',
  rule: 'La règle',
  article: (number, title) => `Article ${number}. ${title}`,
  published: (day) => `Notre charte, dans sa version publiée le ${day}.`,
  redress: 'Contester cette décision',
}

const en: StatementWords = {
  title: 'Statement of reasons',
  made: (team, day) => `${team}, ${day}`,
  decision: 'The decision',
  restricted: {
    hidden: 'Your message was hidden.',
    removed: 'Your message was removed.',
    muted: 'Your account can no longer write here.',
    banned: 'Your account is banned from this space.',
  },
  called: {
    hidden: 'Content hidden',
    removed: 'Content removed',
    muted: 'Mute',
    banned: 'Ban',
  },
  done: (moment) => `Decided on ${moment}.`,
  lasts: (from, until) =>
    until === null
      ? `This holds since ${from}, with no end date.`
      : `This holds from ${from} until ${until}.`,
  zone: (timeZone) => `Hours are those of the time zone ${timeZone}.`,
  where: (place) => `Where: ${place}`,
  facts: 'The facts',
  said: (moment) => (moment === null ? 'You wrote:' : `On ${moment}, you wrote:`),
  quoted: (text) => `“${text}”`,
  sources: {
    own: 'We saw it while reading what is published here ourselves.',
    notice: 'It was reported to us.',
  },
  machines: 'Automated means',
  automated: 'Automated means were used to find this content or to decide.',
  byHand: 'None: a person of the team read it and decided.',
  rule: 'The rule',
  article: (number, title) => `Article ${number}. ${title}`,
  published: (day) => `Our charter, in the version published on ${day}.`,
  redress: 'Contesting this decision',
}

export const STATEMENT_WORDS: Readonly<Record<AnswerLanguage, StatementWords>> = { fr, en }
