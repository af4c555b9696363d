/** Where somebody cannot get in, or there is nothing. */
export const gate = {
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
