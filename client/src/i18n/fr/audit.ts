/** What a sentence may need of what was done; empty where the relay did not say it. */
interface Facts {
  readonly name: string
  readonly role: string
  readonly from: string
  readonly to: string
  readonly what: string
  readonly count: number
}

/** A kind of what is written down: its name in the filter, and its sentence. */
interface Kind {
  readonly label: string
  said(who: string, about: Facts): string
}
export const audit = {
  title: 'Journal',
  intro: 'Qui a fait quoi dans cet espace, tenu par le relais. Les textes n’y sont pas.',
  relay: 'Le relais',
  somebody: 'Une personne partie',
  unreachable: 'Le journal est sur le relais. Il s’affichera en ligne.',
  nothing: 'Rien ne correspond.',
  more: 'Voir plus ancien',
  filters: 'Filtrer le journal',
  kind: 'Quoi',
  person: 'Qui',
  from: 'Du',
  to: 'Au',
  everybody: 'Tout le monde',
  all: 'Tout',
  download: 'Télécharger (CSV)',
  unknown: (who: string, kind: string) => `${who} : ${kind}`,
  kinds: {
    'signed-in': { label: 'Connexion', said: (who) => `${who} s’est connecté` },
    'signed-out': { label: 'Déconnexion', said: (who) => `${who} s’est déconnecté` },
    'device-added': { label: 'Appareil ajouté', said: (who) => `${who} a ajouté un appareil` },
    'device-removed': {
      label: 'Appareil retiré',
      said: (who) => `${who} a retiré un de ses appareils`,
    },
    'invitation-made': {
      label: 'Invitation créée',
      said: (who, about) => `${who} a créé une invitation, rôle ${about.role}`,
    },
    'invitation-used': {
      label: 'Invitation utilisée',
      said: (who) => `${who} est entré avec une invitation`,
    },
    'invitation-revoked': {
      label: 'Invitation révoquée',
      said: (who) => `${who} a révoqué une invitation`,
    },
    'member-joined': {
      label: 'Arrivée',
      said: (who, about) => `${who} a rejoint l’équipe, rôle ${about.role}`,
    },
    'role-changed': {
      label: 'Rôle changé',
      said: (who, about) =>
        `${who} a changé un rôle : ${about.name} passe de « ${about.from} » à « ${about.to} »`,
    },
    'member-removed': {
      label: 'Personne retirée',
      said: (who, about) => `${who} a retiré ${about.name} de l’équipe`,
    },
    'member-left': { label: 'Départ', said: (who) => `${who} a quitté l’équipe` },
    'workspace-made': { label: 'Espace créé', said: (who) => `${who} a créé l’espace` },
    'workspace-renamed': {
      label: 'Espace renommé',
      said: (who, about) => `${who} a renommé l’espace${about.to && ` en « ${about.to} »`}`,
    },
    'workspace-deleted': { label: 'Espace supprimé', said: (who) => `${who} a supprimé l’espace` },
    'workspace-restored': { label: 'Espace rétabli', said: (who) => `${who} a rétabli l’espace` },
    'workspace-purged': { label: 'Espace effacé', said: (who) => `${who} a effacé l’espace` },
    'token-made': {
      label: 'Jeton créé',
      said: (who, about) => `${who} a créé le jeton « ${about.name} », rôle ${about.role}`,
    },
    'token-removed': {
      label: 'Jeton révoqué',
      said: (who, about) => `${who} a révoqué le jeton « ${about.name} »`,
    },
    'share-made': {
      label: 'Lien d’invité créé',
      said: (who, about) => `${who} a créé le lien d’invité « ${about.name} »`,
    },
    'share-opened': {
      label: 'Lien d’invité ouvert',
      said: (who, about) => `${who} a vu ouvrir le lien d’invité « ${about.name} »`,
    },
    'share-revoked': {
      label: 'Lien d’invité révoqué',
      said: (who, about) => `${who} a révoqué le lien d’invité « ${about.name} »`,
    },
    'passkey-added': {
      label: 'Clé d’accès ajoutée',
      said: (who) => `${who} a ajouté une clé d’accès`,
    },
    'passkey-removed': {
      label: 'Clé d’accès retirée',
      said: (who) => `${who} a retiré une clé d’accès`,
    },
    'recovery-code-made': {
      label: 'Code de secours créé',
      said: (who) => `${who} a créé un code de secours`,
    },
    'recovery-code-used': {
      label: 'Code de secours utilisé',
      said: (who) => `${who} est revenu avec un code de secours`,
    },
    'open-id-linked': {
      label: 'Compte relié',
      said: (who) => `${who} a relié un compte de l’organisation`,
    },
    exported: {
      label: 'Export',
      said: (who, about) => `${who} a exporté ${about.count} publications (${about.what})`,
    },
    'form-published': {
      label: 'Formulaire publié',
      said: (who, about) => `${who} a publié le formulaire « ${about.name} »`,
    },
    'form-removed': {
      label: 'Formulaire retiré',
      said: (who, about) => `${who} a retiré le formulaire « ${about.name} »`,
    },
    'vote-opened': {
      label: 'Vote ouvert',
      said: (who) => `${who} a ouvert un vote du public`,
    },
    'vote-closed': {
      label: 'Vote fermé',
      said: (who) => `${who} a fermé un vote du public`,
    },
    'vote-removed': {
      label: 'Vote effacé',
      said: (who) => `${who} a effacé un vote du public et ses bulletins`,
    },
  } satisfies Record<string, Kind>,
}
