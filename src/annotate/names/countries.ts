/** Whether these are the words of a country's name, in small letters with spaces between. */
export function isCountryName(key: string): boolean {
  return COUNTRIES.has(key) || COUNTRIES.has(key.replaceAll('.', ''))
}

/** Whether people, or other things, are called what a country is called. */
export function isHomonym(key: string): boolean {
  return HOMONYMS.has(key)
}

const HOMONYMS: ReadonlySet<string> = new Set(
  'chad georgia jordan jersey israel america china'.split(' '),
)

/** Countries of today and of the last century, their parts that play as countries, and how news calls them. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  "afghanistan;albania;algeria;andorra;angola;antigua and barbuda;argentina;armenia;australia;austria;azerbaijan;bahamas;bahrain;bangladesh;barbados;belarus;belgium;belize;benin;bhutan;bolivia;bosnia and herzegovina;bosnia;bosnia-herzegovina;botswana;brazil;brunei;bulgaria;burkina faso;burundi;cambodia;cameroon;canada;cape verde;central african republic;chad;chile;china;people's republic of china;colombia;comoros;congo;democratic republic of the congo;democratic republic of congo;republic of the congo;dr congo;costa rica;croatia;cuba;cyprus;czech republic;czechia;czechoslovakia;denmark;djibouti;dominica;dominican republic;east timor;timor-leste;east germany;west germany;ecuador;egypt;el salvador;equatorial guinea;eritrea;estonia;eswatini;swaziland;ethiopia;fiji;finland;france;gabon;gambia;georgia;germany;ghana;great britain;britain;greece;greenland;grenada;guatemala;guinea;guinea-bissau;guyana;haiti;honduras;hong kong;hungary;iceland;india;indonesia;iran;iraq;ireland;republic of ireland;northern ireland;israel;italy;ivory coast;jamaica;japan;jordan;kazakhstan;kenya;kiribati;kosovo;kuwait;kyrgyzstan;laos;latvia;lebanon;lesotho;liberia;libya;liechtenstein;lithuania;luxembourg;macau;macao;macedonia;north macedonia;madagascar;malawi;malaysia;maldives;mali;malta;marshall islands;mauritania;mauritius;mexico;micronesia;moldova;monaco;mongolia;montenegro;morocco;mozambique;myanmar;burma;namibia;nauru;nepal;netherlands;holland;new zealand;nicaragua;niger;nigeria;north korea;south korea;korea;norway;oman;pakistan;palau;palestine;palestinian territories;panama;papua new guinea;paraguay;peru;philippines;poland;portugal;puerto rico;qatar;romania;russia;russian federation;rwanda;saint lucia;samoa;san marino;saudi arabia;senegal;serbia;seychelles;sierra leone;singapore;slovakia;slovenia;solomon islands;somalia;somaliland;south africa;south sudan;soviet union;ussr;spain;sri lanka;st. lucia;sudan;suriname;sweden;switzerland;syria;taiwan;tajikistan;tanzania;thailand;tibet;togo;tonga;trinidad and tobago;tunisia;turkey;türkiye;turkmenistan;tuvalu;uganda;ukraine;united arab emirates;uae;united kingdom;uk;united states;united states of america;us;usa;america;england;scotland;wales;uruguay;uzbekistan;vanuatu;vatican city;vatican;venezuela;vietnam;viet nam;yemen;yugoslavia;zaire;zambia;zimbabwe;rhodesia;abkhazia;south ossetia;western sahara;faroe islands;bermuda;cayman islands;gibraltar;guam;isle of man;jersey;guernsey;prussia;persia;ottoman empire".split(
    ';',
  ),
)
