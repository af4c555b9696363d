/** Names that are nobody's: a club, a class, a team. Cut to an initial they say nothing, and give nobody away. */
import { foldName } from '#shared/domain/named.ts'

/** `Lê` and `Thế` are people's, and so may `Le`, `La` and `Les` be: an article says nothing by itself. */
const ARTICLES = new Set(['le', 'la', 'les', 'l’', "l'", 'the', 'los', 'las'])
/** With a last word in the plural: `The Night Owls`. `Les Barnes` is a person. */
const PLURALS = new Set(['the', 'los', 'las'])

/** What a group begins its name with, and nobody: neither a given name nor a surname. */
const FIRST = new Set(
  (
    'agence amicale asso association atelier bibliotheque boutique brasserie cafe campus centre cercle chorale choeur ' +
    'classe club collectif college comite compagnie cooperative departement ecole entreprise equipe fanfare federation ' +
    'groupe guilde librairie ligue ludotheque lycee mairie mediatheque orchestre promo radio restaurant section service ' +
    'societe team theatre troupe universite'
  ).split(' '),
)
/** What people are called as well, but nobody with a small word behind it: `Bureau des élèves`, `Ville de Rennes`. */
const FIRST_OF = new Set(['bande', 'bureau', 'foyer', 'maison', 'union', 'ville'])

/** What an English one ends with. */
const LAST = new Set(
  'choir club department group library orchestra society squad team university'.split(' '),
)

/** Between two words; `van` and `der` would be a family's. */
const SMALL = new Set(['&', 'à', 'and', 'au', 'aux', 'de', 'del', 'des', 'du', 'et', 'for', 'of'])

/** In doubt it is somebody's, and is cut: a person must not be called by more than they want to be. */
export function isGroupName(name: string): boolean {
  const apart = name
    .normalize('NFC')
    .trim()
    .replace(/^l['’]/i, '$& ')
  const [first = '', second = '', ...rest] = apart.split(/\s+/)
  const last = rest.at(-1) ?? second
  if (isGroup(first) || LAST.has(foldName(last))) return true
  if (FIRST_OF.has(foldName(first))) return isSmall(second)
  const article = first.toLowerCase()
  if (!ARTICLES.has(article)) return false
  if (isGroup(second) || rest.some(isSmall)) return true
  // `Le Pion magique`; but a telephone makes `La thi hoa` of somebody.
  return (!isLower(second) && rest.some(isLower)) || (PLURALS.has(article) && last.endsWith('s'))
}

function isGroup(word: string): boolean {
  const [noun = ''] = foldName(word).split('-')
  return FIRST.has(noun) || FIRST.has(noun.replace(/s$/, ''))
}

function isSmall(word: string): boolean {
  return SMALL.has(word) || /^d['’]/.test(word)
}

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word)
}
