namespace store;

entity Orders {
  key id      : Integer;
      note    : String;
      total   : Decimal(9, 2);
      placed  : DateTime;
      changed : Timestamp @cds.on.insert: $now @cds.on.update: $now;
      state   : String enum { open; sent; };
      lines   : Composition of many Lines on lines.order = $self;
      buyer   : Association to Buyers;
}

entity Lines {
  key order  : Association to Orders;
  key number : Integer;
      item   : String;
      count  : Integer;
}

entity Buyers {
  key id   : UUID;
      name : String;
}

entity Ratings {
  key movie : Integer;
  key user  : String;
      stars : Integer;
}

entity Pictures {
  key id      : Integer;
      name    : String;
      content : LargeBinary @Core.MediaType: kind;
      kind    : String @Core.IsMediaType;
}
