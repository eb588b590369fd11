/** Names of the months and their abbreviations, without dots, one string per month. Abbreviations stand where they are no prefix of three letters. */
const MONTHS: readonly string[] = [
  'january januar januari janvier enero gennaio janeiro jänner tammikuu tammikuuta styczeń stycznia leden ledna január ianuarie ocak января січня ιανουαρίου janúar jan janv ene gen янв січ oca sty led',
  'february februar februari février febrero febbraio fevereiro feber helmikuu helmikuuta luty lutego únor února február februarie şubat pebruari февраля лютого φεβρουαρίου febrúar feb févr fév fev şub фев лют',
  'march märz maart mars marzo março marts maaliskuu maaliskuuta marzec marca březen března március martie mart maret марта березня μαρτίου mar mär mrz mrt бер мар',
  'april avril abril aprile huhtikuu huhtikuuta kwiecień kwietnia duben dubna április aprilie nisan апреля квітня απριλίου apríl apr avr abr nis апр кві',
  'may mai mei mayo maggio maio maj toukokuu toukokuuta maja květen května május mayıs мая травня μαΐου maí may mag май тра',
  'june juni juin junio giugno junho kesäkuu kesäkuuta czerwiec czerwca červen června június iunie haziran июня червня ιουνίου júní jun giu haz июн чер',
  'july juli juillet julio luglio julho heinäkuu heinäkuuta lipiec lipca červenec července július iulie temmuz июля липня ιουλίου júlí jul juil lug tem июл лип',
  'august août agosto augustus augusti elokuu elokuuta sierpień sierpnia srpen srpna augusztus ağustos agustus августа серпня αυγούστου ágúst aug ago ağu авг сер',
  'september septembre septiembre settembre setembro syyskuu syyskuuta wrzesień września září szeptember septembrie eylül сентября вересня σεπτεμβρίου sep sept set eyl сен вер',
  'october oktober octobre octubre ottobre outubro lokakuu lokakuuta październik października říjen října október octombrie ekim октября жовтня οκτωβρίου oct okt ott out eki окт жов',
  'november novembre noviembre novembro marraskuu marraskuuta listopad listopada listopadu noiembrie kasım nopember ноября листопада νοεμβρίου nóvember nov kas ноя лис',
  'december dezember décembre diciembre dicembre dezembro desember joulukuu joulukuuta grudzień grudnia prosinec prosince decembrie aralık декабря грудня δεκεμβρίου desember dec dez déc dic des ara дек гру',
];

const NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
);

/** 1 to 12 for a month's name or abbreviation in any of some twenty languages; `undefined` for any other word. */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, ''));
}
