const cds = require('@sap/cds')

module.exports = class Shop extends cds.ApplicationService {
  init() {
    const { Orders, Ratings } = this.entities
    this.on('ship', Orders, async request => {
      const { id } = request.params[0]
      await UPDATE(Orders, id).with({ state: 'sent', note: request.data.carrier })
      return SELECT.one.from(Orders, id)
    })
    this.on('weight', Orders, request => (request.data.unit === 'kg' ? '1.5' : '1500'))
    this.on('greeting', request => `Hello, ${request.data.name}`)
    this.on('clear', async () => DELETE.from(Ratings))
    return super.init()
  }
}
