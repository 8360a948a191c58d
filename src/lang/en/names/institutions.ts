import type { GazetteerEntry } from '../../name-grammar.js';

/**
 * Bodies whose English names their own words do not show to be bodies: id, subtype, country code (or none), names.
 * Houses of finance and trade that are named after persons, treaties that have an office of their own.
 */
const ROWS = `
gatt|INTERGOVERNMENTAL||General Agreement on Tariffs and Trade|GATT
group-of-five|INTERGOVERNMENTAL||Group of Five|G-5|G5
group-of-ten|INTERGOVERNMENTAL||Group of Ten|G-10|G10
comecon|INTERGOVERNMENTAL||Comecon
warsaw-pact|INTERGOVERNMENTAL||Warsaw Pact
paris-club|INTERGOVERNMENTAL||Paris Club
common-market|INTERGOVERNMENTAL||Common Market
ways-and-means|COMMITTEE|US|Ways and Means Committee|House Ways and Means Committee
sec|AUTHORITY|US|Securities and Exchange Commission|U.S. Securities and Exchange Commission
ftc|AUTHORITY|US|Federal Trade Commission|U.S. Federal Trade Commission
bundesbank|BANK|DE|Bundesbank|German Bundesbank
nyse|EXCHANGE|US|New York Stock Exchange|NYSE
smith-barney|COMPANY|US|Smith Barney|Smith Barney, Harris Upham and Co
shearson-lehman|COMPANY|US|Shearson Lehman|Shearson Lehman Brothers
kidder-peabody|COMPANY|US|Kidder Peabody|Kidder, Peabody and Co
dean-witter|COMPANY|US|Dean Witter|Dean Witter Reynolds
paine-webber|COMPANY|US|Paine Webber|PaineWebber
drexel|COMPANY|US|Drexel Burnham Lambert|Drexel Burnham
charles-schwab|COMPANY|US|Charles Schwab
bear-stearns|COMPANY|US|Bear Stearns
dun-bradstreet|COMPANY|US|Dun and Bradstreet|Dun & Bradstreet
philip-morris|COMPANY|US|Philip Morris
eastman-kodak|COMPANY|US|Eastman Kodak
johnson-johnson|COMPANY|US|Johnson and Johnson|Johnson & Johnson
walt-disney|COMPANY|US|Walt Disney Co
cable-wireless|COMPANY|GB|Cable and Wireless|Cable & Wireless
rolls-royce-plc|COMPANY|GB|Rolls-Royce|Rolls Royce
marks-spencer|COMPANY|GB|Marks and Spencer|Marks & Spencer
`;

export const INSTITUTIONS: readonly GazetteerEntry[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [id = '', subtype = '', country = '', ...en] = row.split('|');
    return {
      id: `org.${id}`,
      type: 'ORGANIZATION',
      subtype,
      names: { en },
      country: country === '' ? null : `country.${country}`,
      wikidataId: null,
    };
  });
