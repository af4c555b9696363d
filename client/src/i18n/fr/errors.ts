export const errors = {
  title: 'Cette page n’a pas pu s’ouvrir',
  kept: 'Vos modifications sont intactes sur cet appareil. Rechargez la page ; si l’erreur revient, copiez le détail et envoyez-le à la personne qui gère votre relais.',
  missing: 'Pas encore sur cet appareil',
  missingDetail:
    'Cette partie de Ruche se charge une seule fois, et le réseau manque pour cela. Vos modifications sont intactes. Réessayez dès que le réseau revient ; s’il est là, rechargez la page.',
  reload: 'Recharger',
  copyDetail: 'Copier le détail',
  backToCalendar: 'Revenir au calendrier',
  reference: (code: string) => `Réf. ${code}`,
}
