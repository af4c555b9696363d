import { builtInRecords } from '#shared/domain/built-in.ts'
import { type ArticleSaid, CHARTER_LANGUAGES } from '#shared/domain/moderation/article.ts'

/** Something to begin a charter from, short and plain: a team's own rules, no law. Order is number. */
const CHARTER_EXAMPLE: readonly Omit<ArticleSaid, 'id'>[] = [
  {
    fr: {
      title: 'Les idées, pas les personnes',
      text: 'On peut tout critiquer de ce que nous faisons. On ne vise ni l’apparence, ni l’origine, ni la vie privée de quelqu’un.',
    },
    en: {
      title: 'Ideas, not people',
      text: 'Everything that we make may be criticised. Nobody’s looks, origin or private life may be.',
    },
  },
  {
    fr: {
      title: 'Pas de menace, pas de harcèlement',
      text: 'Une menace est retirée tout de suite. S’en prendre à la même personne message après message aussi, même poliment.',
    },
    en: {
      title: 'No threats, no harassment',
      text: 'A threat is removed at once. So is going after the same person message after message, however politely.',
    },
  },
  {
    fr: {
      title: 'La vie privée reste privée',
      text: 'On ne publie ni adresse, ni numéro, ni message privé, ni photo de quelqu’un sans son accord.',
    },
    en: {
      title: 'Private things stay private',
      text: 'No addresses, numbers, private messages or pictures of somebody who has not agreed.',
    },
  },
  {
    fr: {
      title: 'Ni publicité, ni répétition',
      text: 'Pas de publicité sans rapport avec la conversation, et pas dix fois le même message.',
    },
    en: {
      title: 'No advertising, no repetition',
      text: 'No advertising that has nothing to do with the conversation, and not the same message ten times.',
    },
  },
  {
    fr: {
      title: 'Dire d’où l’on parle, et ce que l’on sait',
      text: 'On ne se fait pas passer pour quelqu’un d’autre. Ce qui n’est pas vérifié est dit comme tel.',
    },
    en: {
      title: 'Say who you are, and what you know',
      text: 'Nobody poses as somebody else. What has not been checked is said to be so.',
    },
  },
  {
    fr: {
      title: 'Comment nous modérons',
      text: 'D’abord un rappel, puis un avertissement, puis une mise à l’écart pour un temps. Les cas graves vont plus vite.\n\nChaque décision cite un article, et peut être contestée : quelqu’un d’autre la relit.',
    },
    en: {
      title: 'How we moderate',
      text: 'First a reminder, then a warning, then some time away. Serious cases go faster.\n\nEvery decision cites an article and may be contested: somebody else then looks at it again.',
    },
  },
]

/** The same records whoever begins with them; in their order, before whatever is written later. */
export const EXAMPLE_ARTICLES = builtInRecords(
  'articles',
  CHARTER_EXAMPLE.map((said, index) => ({
    fields: { createdAt: index + 1 },
    proses: Object.fromEntries(
      CHARTER_LANGUAGES.flatMap((language) => [
        [`title:${language}`, said[language].title],
        [`text:${language}`, said[language].text],
      ]),
    ),
  })),
)
