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
  unreachable: 'Le relais ne répond pas',
  unreachableDetail:
    'Cet appareil ne connaît pas encore cet espace et ne peut pas l’ouvrir hors ligne. Vérifiez la connexion, puis réessayez.',
  notFound: 'Il n’y a rien à cette adresse',
  notFoundDetail: 'Le lien est peut-être incomplet, ou la page a changé de place.',
  welcomeTitle: 'Bienvenue dans Ruche',
  welcomeNoSession:
    'Cet appareil ne connaît pas encore d’espace. Ouvrez le lien d’invitation de votre équipe, ou celui que le relais affiche à son démarrage.',
  signedOutTitle: 'Vous êtes déconnecté de cet appareil',
}
