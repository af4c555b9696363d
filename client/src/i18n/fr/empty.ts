export const empty = {
  firstTitle: 'Votre calendrier est prêt',
  firstDetailRead: 'Les publications de l’équipe apparaîtront ici.',
  firstDetailDraft: 'Préparez une première publication.',
  firstDetail:
    'Importez celui que vous tenez déjà, invitez votre équipe, ou préparez une première publication.',
  inviteTeam: 'Inviter votre équipe',
  importYours: 'Importer votre calendrier',
  preparePost: 'Préparer une publication',
}
