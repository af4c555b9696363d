export const agenda = {
  title: 'Agenda',
  instead: 'Jour par jour, à la place du mois',
  fewDays: 'Trois jours à la fois, heure par heure',
  chooseMonth: 'Choisir un mois',
  previousYear: 'Année précédente',
  nextYear: 'Année suivante',
  noPostsThatDay: 'Aucune publication ce jour-là',
}
