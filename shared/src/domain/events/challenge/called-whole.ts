/** Names that are nobody's: a club, a class, a team. Cut to an initial they say nothing, and give nobody away. */
import { foldName } from '#shared/domain/named.ts'

/** No given name; `Le` may be one (see below). */
const ARTICLES = new Set(['les', 'la', 'the', 'los', 'las'])

/** What a group begins its name with. A surname such as Bureau or Maison comes after a given name. */
const FIRST = new Set(
  (
    'agence amicale asso association atelier bande bar bibliotheque boutique brasserie bureau cafe campus centre cercle ' +
    'chorale choeur classe club collectif college comite compagnie cooperative departement ecole entreprise equipe fanfare ' +
    'federation foyer groupe guilde harmonie librairie ligue ludotheque lycee mairie maison mediatheque orchestre promo ' +
    'radio restaurant section service societe team theatre troupe union universite ville'
  ).split(' '),
)

/** What an English one ends with. */
const LAST = new Set(
  'choir club crew department group guild league library orchestra school society squad team university'.split(
    ' ',
  ),
)

/** In doubt it is somebody's, and is cut: a person must not be called by more than they want to be. */
export function isGroupName(name: string): boolean {
  const words = name.trim().split(/\s+/)
  const [first = '', ...rest] = words.map(foldName)
  const [begins = ''] = first.split('-')
  if (ARTICLES.has(first) || FIRST.has(begins) || FIRST.has(begins.replace(/s$/, ''))) return true
  if (/^l['’]./.test(first) || LAST.has(rest.at(-1) ?? '')) return true
  // `Le Phare`, `Le Pion magique`; `Le Van An` is a person.
  return (
    first === 'le' && (rest.length === 1 || words.slice(1).some((word) => /^\p{Ll}/u.test(word)))
  )
}
