export const list = {
  columns: {
    hour: 'Heure',
    channels: 'Canaux',
    title: 'Titre',
    status: 'Statut',
    owner: 'Responsable',
    campaign: 'Campagne',
    labels: 'Étiquettes',
  },
  empty:
    'Aucune publication datée. Donnez une date à une publication qui attend, ou préparez-en une.',
  moreNames: (count: number, names: string) => `${count} de plus : ${names}`,
  help: 'Flèches, J et K pour changer de publication, Entrée pour l’ouvrir, M pour la déplacer, Début et Fin pour la première et la dernière.',
}
