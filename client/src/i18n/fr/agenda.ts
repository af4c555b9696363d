export const agenda = {
  title: 'Agenda',
  chooseMonth: 'Choisir un mois',
  previousYear: 'Année précédente',
  nextYear: 'Année suivante',
  noPostsThatDay: 'Aucune publication ce jour-là',
}
