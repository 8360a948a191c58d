/** English names of shared gazetteer entries beside those that the gazetteer gives. Gazetteer id, then names. */
const ROWS = `
country.US|United States of America|U.S.|US|USA|U.S.A.|America
country.GB|Britain|Great Britain|U.K.|UK
country.AE|UAE|U.A.E.|Emirates
country.TR|Turkey
country.CZ|Czech Republic|Czechoslovakia
country.MM|Myanmar|Burma
country.CD|Democratic Republic of Congo|Democratic Republic of the Congo|DRC|Zaire
country.CG|Republic of Congo|Congo
country.CI|Ivory Coast
country.BA|Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina
country.HK|Hong Kong
country.MO|Macao|Macau
country.PS|Palestine
country.SZ|Swaziland
country.MK|Macedonia
country.TL|East Timor
country.TT|Trinidad and Tobago|Trinidad
country.RU|Russian Federation
country.DE|West Germany
country.KP|DPRK
country.KR|Republic of Korea
country.VA|Vatican|the Vatican
country.SA|Kingdom of Saudi Arabia
country.NL|Holland
country.BS|Bahamas
country.PH|Philippines
org.un|U.N.|UN
org.un-security-council|Security Council|U.N. Security Council|United Nations Security Council
org.un-general-assembly|U.N. General Assembly|General Assembly
org.us-state-dept|State Department|U.S. State Department|Department of State
org.pentagon|Pentagon|Defense Department|Department of Defense|U.S. Defense Department|U.S. Department of Defense
org.us-congress|Congress|U.S. Congress
org.us-senate|Senate|U.S. Senate
org.us-house|House of Representatives|U.S. House of Representatives
org.fed|Federal Reserve|Federal Reserve Board|U.S. Federal Reserve
org.eu|E.U.|EU|European Community|European Communities|EC|E.C.|EEC
org.imf|IMF|International Monetary Fund
org.wto|WTO
org.who|World Health Organization|WHO
org.hrw|Human Rights Watch
org.ap|Associated Press|AP
org.afp|AFP|Agence France-Presse|Agence France Presse
org.reuters|Reuters
org.spa|Saudi Press Agency|SPA
org.isis|Islamic State|IS|ISIS|ISIL|Daesh|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State group
org.republican|Republican Party|GOP|Republican National Committee
org.democratic|Democratic Party
org.nyt|New York Times|The New York Times
org.wp|Washington Post|The Washington Post
org.wsj|Wall Street Journal|The Wall Street Journal
org.sohr|Syrian Observatory for Human Rights|Syrian Observatory
org.ru-mfa|Russian Foreign Ministry|Russian Ministry of Foreign Affairs|Ministry of Foreign Affairs of Russia|Russia 's Foreign Ministry
org.kz-mfa|Kazakh Foreign Ministry|Kazakhstan 's Foreign Ministry
org.g7|G-7|Group of Seven
org.g20|G-20|Group of Twenty
org.opec|OPEC|Organization of Petroleum Exporting Countries
org.anadolu|Anadolu Agency
place.astana|Nur-Sultan
person.erdogan|Tayyip Erdogan
person.assad|Bashar Assad|Assad|Bashar al-Asad|Bashar Asad|Asad
place.raqqa|Raqqah|Al-Raqqah|ar-Raqqah|Ar Raqqah
place.deir-ez-zor|Deir al-Zour|Dayr Az Zawr|Dayr az-Zawr|Deir Ezzor
person.hariri-nasr|Nasr al-Hariri
person.abadi|Haider Abadi
person.trump|Donald J. Trump|Trump
person.clinton|Hillary Rodham Clinton
`;

export const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [id = '', ...names] = row.split('|');
      return [id, names];
    }),
);
