/** What posts are begun from. */
export const templates = {
  title: 'Modèles',
  intro:
    'Un modèle garde ce qui revient : textes, variantes, canaux, étiquettes, premier commentaire. Une publication qui en part est la vôtre ; la changer ne change pas le modèle.',
  newName: 'Nouveau modèle',
  nameExample: 'Portrait de la semaine',
  add: 'Ajouter',
  emptyTitle: 'Pas encore de modèle',
  emptyDetail:
    'Ouvrez une publication réussie et choisissez « En faire un modèle », ou donnez ici un nom à ce qui revient souvent.',
  name: 'Nom',
  postTitle: 'Titre des publications',
  text: 'Texte commun',
  ownText: (channel: string) => `Texte pour ${channel}`,
  addOwnText: (channel: string) => `Texte propre à ${channel}`,
  backToCommon: (channel: string) => `Reprendre le texte commun pour ${channel}`,
  comment: 'Premier commentaire',
  addComment: 'Ajouter un premier commentaire',
  removeComment: 'Retirer le premier commentaire',
  channels: 'Canaux',
  labels: 'Étiquettes',
  noLabels:
    'Cet espace n’a pas encore d’étiquette. La première donnée à une publication sera proposée ici.',
  campaign: 'Campagne',
  noCampaign: 'Aucune',
  pillar: 'Pilier',
  noPillar: 'Aucun',
  gone: (channel: string) =>
    `Le canal « ${channel} » n’existe plus dans cet espace. Les publications commencent sans lui.`,
  takeOff: 'Le retirer',
  begin: 'Commencer une publication',
  remove: 'Supprimer ce modèle',
  readOnly: 'Votre rôle permet de partir d’un modèle, pas de le changer.',
  make: 'En faire un modèle',
  newFrom: (name: string) => `Nouvelle publication : ${name}`,
  /** In a post in which nobody has written yet. */
  startFrom: 'Partir d’un modèle',
  manage: 'Gérer les modèles',
}
