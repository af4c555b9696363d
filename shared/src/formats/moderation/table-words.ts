/** How tables about people head their columns: French and English first. Folded (`foldWords`); the earlier, the surer. */

import { keysOf } from '#shared/table-keys.ts'
import type { ModerationUse } from './columns.ts'

export const TABLE_WORDS: Readonly<
  Record<Exclude<ModerationUse, 'ignored' | 'detail'>, readonly string[]>
> = {
  person: words(`
    person, personne, compte, account, account address, handle, pseudo, pseudonyme, user, username,
    user name, utilisateur, utilisatrice, nom utilisateur, nom d utilisateur, member, membre, target, target user, subject,
    domain, domaine, auteur, autrice, author, reviewer, name of the reviewer, auteur de l avis, client,
    acting user, user id, discord id`),
  name: words(`display name, nom affiche, nom, name, full name, prenom nom`),
  text: words(`
    note, notes, text, texte, reason, raison, motif, comment, commentaire, commentaires, public comment,
    private comment, avis, review, review text, contenu avis, contenu de l avis, contenu, content, message,
    details, context, body, quote, citation, verbatim, description`),
  title: words(
    `title, titre, titre avis, titre de l avis, review title, objet, subject line, sujet`,
  ),
  type: words(
    `type, action, kind, category, categorie, severity, severite, gravite, sanction, mesure, measure`,
  ),
  date: words(`
    date, created at, cree le, date avis, date de l avis, review date, timestamp, date et heure, date time,
    datetime, when, quand, le, at, jour, day, published at, posted at`),
  time: words(`time, heure, hour`),
  by: words(`
    moderator, moderateur, moderatrice, mod, staff user, staff, by, par, noted by, note par, note de, added by, ajoute par,
    issued by, admin, created by`),
  link: words(`link, lien, url, permalink, permalien, href, review url, adresse, evidence, preuve`),
  place: words(`
    place, lieu, channel, canal, salon, subreddit, forum, category name, service, product, produit, restaurant,
    id restaurant, location, store, magasin, etablissement, network, reseau, source, platform, plateforme`),
  rating: words(`
    rating, note sur 5, stars, etoiles, score, note restaurant, note globale, star rating, evaluation, note`),
  until: words(
    `until, jusqu au, jusqu a, expires, expires at, expiration, fin, end, suspended till, silenced till`,
  ),
  id: words(`id, id avis, identifiant, uid, uuid, case id, case, review id, numero`),
}

function words(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim().replace(/\s+/g, ' '))
}

export const TABLE_USES = keysOf(TABLE_WORDS)
