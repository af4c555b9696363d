export const agenda = {
  title: 'Agenda',
  instead: 'Sur un petit écran, à la place du mois, de la semaine et de la liste',
  chooseMonth: 'Choisir un mois',
  previousYear: 'Année précédente',
  nextYear: 'Année suivante',
  noPostsThatDay: 'Aucune publication ce jour-là',
}
