/**
 * Amazon's other marketplaces. They stand in lists and switchers beside ours and must be told apart,
 * never taken for one of ours. Ids where known; source as in countries.ts.
 */
export const foreignMarketplaces: readonly { iso: string; storefront: string; marketplaceId?: string }[] = [
  { iso: 'NL', storefront: 'amazon.nl', marketplaceId: 'A1805IZSGTT6HS' },
  { iso: 'SE', storefront: 'amazon.se', marketplaceId: 'A2NODRKZP88ZB9' },
  { iso: 'PL', storefront: 'amazon.pl', marketplaceId: 'A1C3SOZRARQ6R3' },
  { iso: 'BE', storefront: 'amazon.com.be', marketplaceId: 'AMEN7PMS3EDWL' },
  { iso: 'IE', storefront: 'amazon.ie', marketplaceId: 'A28R8C7NBKEWEA' },
  { iso: 'TR', storefront: 'amazon.com.tr', marketplaceId: 'A33AVAJ2PDY3EV' },
  { iso: 'JP', storefront: 'amazon.co.jp', marketplaceId: 'A1VC38T7YXB528' },
  { iso: 'BR', storefront: 'amazon.com.br', marketplaceId: 'A2Q3Y263D00KWC' },
  { iso: 'AU', storefront: 'amazon.com.au', marketplaceId: 'A39IBJ37TRP1C6' },
  { iso: 'SG', storefront: 'amazon.sg', marketplaceId: 'A19VAU5U5O7RUS' },
  { iso: 'AE', storefront: 'amazon.ae', marketplaceId: 'A2VIGQ35RCS4UG' },
  { iso: 'SA', storefront: 'amazon.sa', marketplaceId: 'A17E79C6D8DWNP' },
  { iso: 'EG', storefront: 'amazon.eg', marketplaceId: 'ARBP9OOSHTCHU' },
  { iso: 'IN', storefront: 'amazon.in', marketplaceId: 'A21TJRUUN4KGV' },
  { iso: 'ZA', storefront: 'amazon.co.za', marketplaceId: 'AE08WJ6YKNBMC' },
  { iso: 'CN', storefront: 'amazon.cn' },
];

/** Countries without a marketplace that lists of countries name beside those with one. */
export const countriesWithoutMarketplace =
  'AT CH LI LU PT DK NO FI IS GR CY MT CZ SK HU SI HR RO BG EE LV LT UA HK TW KR NZ IL TH VN MY ID PH CO CL AR PE'.split(
    ' ',
  );
