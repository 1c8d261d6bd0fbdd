using { store } from '../db/schema';

service Shop {
  entity Orders as projection on store.Orders actions {
    action   ship(carrier : String) returns Orders;
    function weight(unit : String) returns Decimal;
  };
  entity Lines    as projection on store.Lines;
  entity Buyers   as projection on store.Buyers;
  entity Ratings  as projection on store.Ratings;
  entity Pictures as projection on store.Pictures;
  function greeting(name : String) returns String;
  action   clear() returns Integer;
}

annotate Shop.Orders with { changed @odata.etag; }
