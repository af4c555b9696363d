export const statuses = {
  idea: 'Idée',
  draft: 'Brouillon',
  review: 'En relecture',
  approved: 'Validé',
  scheduled: 'Programmé',
  published: 'Publié',
  cancelled: 'Annulé',
}
