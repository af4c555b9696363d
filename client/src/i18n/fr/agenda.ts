export const agenda = {
  chooseMonth: 'Choisir un mois',
  previousYear: 'Année précédente',
  nextYear: 'Année suivante',
  noPostsThatDay: 'Aucune publication ce jour-là',
}
