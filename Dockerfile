# The application as an image: built from source, in layers, without root.
FROM eclipse-temurin:25-jdk-alpine AS build
WORKDIR /src
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY seeds seeds
COPY src src
RUN ./mvnw -B -q -DskipTests package
RUN java -Djarmode=tools -jar target/parley.jar extract --layers --destination target/layers

FROM eclipse-temurin:25-jre-alpine
RUN addgroup -S parley && adduser -S -G parley parley && mkdir -p /srv/parley/data && chown parley:parley /srv/parley/data
WORKDIR /srv/parley
# What changes least comes first, so that a new version is a small layer.
COPY --from=build /src/target/layers/dependencies/ ./
COPY --from=build /src/target/layers/spring-boot-loader/ ./
COPY --from=build /src/target/layers/snapshot-dependencies/ ./
COPY --from=build /src/target/layers/application/ ./
USER parley
VOLUME /srv/parley/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD wget -q -O /dev/null http://127.0.0.1:8080/actuator/health/readiness
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=75", "-jar", "parley.jar"]
