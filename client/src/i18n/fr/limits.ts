import { number, plural } from './plural.ts'

/** What a network takes, and what a text that it would not take needs. */
export const limits = {
  title: 'Le texte sur chaque canal',
  /** At a post in the calendar that people rely on. */
  toSettle: 'points à régler',
  /** Of a post still to go out on a channel that the team does not use any more. */
  offChannel: 'canal non utilisé',
  /** Beside the figures; a length in characters needs none. */
  units: {
    text: '',
    fold: '',
    bytes: 'octets',
    hashtags: 'mots-dièse',
    mentions: 'mentions',
    links: 'liens',
  },
  amounts: {
    text: (count: number) => plural(count, { one: '# caractère', other: '# caractères' }),
    fold: (count: number) =>
      plural(count, { one: 'conseil après # caractère', other: 'conseil après # caractères' }),
    bytes: (count: number) => plural(count, { one: '# octet', other: '# octets' }),
    hashtags: (count: number) => plural(count, { one: '# mot-dièse', other: '# mots-dièse' }),
    mentions: (count: number) => plural(count, { one: '# mention', other: '# mentions' }),
    links: (count: number) => plural(count, { one: '# lien', other: '# liens' }),
  },
  outOf: (amount: string, limit: number) => `${amount} sur ${number(limit)}`,
  left: (count: number) => `reste ${number(count)}`,
  nearlyFull: (channel: string, left: string) => `${channel} : ${left}.`,
  fits: 'Le texte convient à tous ses canaux.',
  tooLong: (channel: string, limit: number, over: number) =>
    `${channel} admet ${plural(limit, { one: '# caractère', other: '# caractères' })}. Retirez-en ${number(over)} avant de publier.`,
  tooManyBytes: (channel: string, limit: number, over: number) =>
    `${channel} admet ${plural(limit, { one: '# octet', other: '# octets' })}, et une lettre accentuée ou un emoji en prend plusieurs. Retirez-en ${number(over)} avant de publier.`,
  farTooLong: (channel: string, limit: number) =>
    `${channel} admet ${plural(limit, { one: '# caractère', other: '# caractères' })}, très loin de ce texte. Préparez-en un plus court avant de publier.`,
  tooManyHashtags: (channel: string, used: number, limit: number) =>
    `${plural(used, { one: '# mot-dièse', other: '# mots-dièse' })}, ${channel} en admet ${number(limit)}. Retirez-en ${number(used - limit)} avant de publier.`,
  tooManyMentions: (channel: string, used: number, limit: number) =>
    `${plural(used, { one: '# mention', other: '# mentions' })}, ${channel} en admet ${number(limit)}. Retirez-en ${number(used - limit)} avant de publier.`,
  tooManyLinks: (channel: string, used: number, limit: number) =>
    `${plural(used, { one: '# lien', other: '# liens différents' })}, ${channel} en admet ${number(limit)}. Retirez-en ${number(used - limit)} avant de publier.`,
  unlinked: (channel: string, limit: number) =>
    `${channel} ne relie que ${plural(limit, { one: 'le premier mot-dièse', other: 'les # premiers mots-dièse' })}. Les autres y seront du simple texte.`,
  folded: (channel: string) =>
    `${channel} replie les longs textes après quelques lignes. Dites l’essentiel au début.`,
  refused: (channel: string, characters: readonly string[]) =>
    `${channel} n’accepte pas ${characters.length === 1 ? 'le signe' : 'les signes'} ${characters.join(' ')} dans un texte. Écrivez-le autrement avant de publier.`,
  settings: 'Limites des réseaux',
  settingsHint:
    'Les compteurs sous les textes s’y tiennent. Changez ce qui est autre pour vos comptes, par exemple 4 000 caractères sur X avec Premium.',
  settingsReadHint: 'Les compteurs sous les textes s’y tiennent. Votre rôle permet de les lire.',
  names: {
    text: 'Caractères',
    fold: 'Caractères avant un conseil',
    bytes: 'Octets',
    hashtags: 'Mots-dièse',
    mentions: 'Mentions',
    links: 'Liens différents',
  },
  own: 'propre à l’espace',
  wrong: (most: number) => `Écrivez un nombre entier, de 1 à ${number(most)}.`,
  backTo: (usual: number) => `Revenir à ${number(usual)}`,
  sourceRead: (day: string) => `lu le ${day}`,
}
