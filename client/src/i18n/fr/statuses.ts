export const statuses = {
  idea: 'Idée',
  draft: 'Brouillon',
  review: 'En relecture',
  approved: 'Validé',
  scheduled: 'Programmé',
  published: 'Publié',
  cancelled: 'Annulé',
  /** Computed: what was approved is no longer what would go out. */
  void: 'Validation caduque',
}
